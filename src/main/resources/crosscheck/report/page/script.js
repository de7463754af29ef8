"use strict";
const byId = (id) => document.getElementById(id);
const data = (id) => { const at = byId(id); return at ? JSON.parse(at.textContent) : null; };

// A link into something folded unfolds it.
function unfold() {
  const name = decodeURIComponent(location.hash.slice(1));
  const target = name && byId(name);
  if (!target) return;
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", unfold);

// Times in another zone: the words of every zone were written when the page was made.
const times = data("times");
const zone = byId("zone");
if (times && zone) {
  zone.addEventListener("change", () => {
    const words = times.words[zone.selectedIndex];
    for (const at of document.querySelectorAll("[data-t]")) at.textContent = words[at.dataset.t];
  });
}

// The log: phrases are kept once, as pairs of pairs of words.
const log = data("firings");
if (log) {
  const phrases = log.words.slice();
  for (let i = 0; i < log.pairs.length; i += 2) phrases.push(phrases[log.pairs[i]] + phrases[log.pairs[i + 1]]);
  const firings = log.rows.map((row) => {
    const text = row.slice(2).map((symbol) => phrases[symbol]).join("");
    const cut = text.indexOf("\n");
    const ids = text.slice(0, cut).trim();
    return { number: row[0], rule: log.rules[row[1]], statements: ids ? ids.split(" ") : [], sentence: text.slice(cut + 1) };
  });
  const rule = byId("log-rule"), statement = byId("log-statement"), text = byId("log-text");
  const rows = byId("log-rows"), more = byId("log-more"), count = byId("log-count");
  const PAGE = 50;
  let found = [], shown = 0;
  const link = (href, words) => { const a = document.createElement("a"); a.href = href; a.textContent = words; return a; };
  const isolated = (words) => { const bdi = document.createElement("bdi"); bdi.textContent = words; return bdi; };
  function item(firing) {
    const li = document.createElement("li");
    li.value = firing.number;
    li.append(byId("rule-" + firing.rule) ? link("#rule-" + firing.rule, firing.rule) : firing.rule, ": ", isolated(firing.sentence));
    const known = firing.statements.filter((id) => byId("s-" + id));
    if (known.length) {
      const small = document.createElement("small");
      known.forEach((id, i) => small.append(i ? ", " : " ", link("#s-" + id, id)));
      li.append(small);
    }
    return li;
  }
  function show() {
    found.slice(shown, shown + PAGE).forEach((firing) => rows.append(item(firing)));
    shown = Math.min(found.length, shown + PAGE);
    more.hidden = shown >= found.length;
    count.textContent = found.length + " of " + firings.length + " firings, " + shown + " shown";
  }
  function filter() {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    found = firings.filter((f) =>
      (!rule.value || f.rule === rule.value) &&
      (!statement.value || f.statements.includes(statement.value)) &&
      words.every((word) => f.sentence.toLowerCase().includes(word)));
    rows.replaceChildren();
    shown = 0;
    show();
  }
  const fields = { rule, statement, text };
  function remember() {
    const wanted = new URLSearchParams();
    for (const name in fields) if (fields[name].value) wanted.set(name, fields[name].value);
    try { history.replaceState(null, "", "#log" + (wanted.size ? "?" + wanted : "")); } catch { /* no history here */ }
  }
  function recall() {
    if (!location.hash.startsWith("#log?")) return;
    const wanted = new URLSearchParams(location.hash.slice(5));
    for (const name in fields) fields[name].value = wanted.get(name) || "";
    filter();
    byId("log").scrollIntoView();
  }
  byId("log-filter").addEventListener("submit", (event) => event.preventDefault());
  for (const edit of ["input", "change"]) byId("log-filter").addEventListener(edit, () => { filter(); remember(); });
  more.addEventListener("click", () => {
    const first = shown;
    show();
    rows.children[first].querySelector("a")?.focus();
  });
  addEventListener("hashchange", recall);
  filter();
  recall();
}
unfold();
