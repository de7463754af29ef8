package crosscheck.cli;

import crosscheck.explanation.Lines;
import crosscheck.reasoning.KindCard;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.verdict.RuleCard;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules}: the catalogue. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "List the rules, or tell one in full.",
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck rules",
      "  crosscheck rules average-below-top-speed",
      "  crosscheck rules --kinds"
    })
final class RulesCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(arity = "0..1", paramLabel = "RULE", description = "name of a rule")
  private @Nullable String name;

  @Option(
      names = "--kinds",
      description =
          "list the kinds of slips, the rules that look for them, and how many cases try each")
  private boolean kinds;

  RulesCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() {
    if (kinds) {
      printer.print(kinds());
      return ExitStatus.OK;
    }
    List<RuleCard> cards = RuleCatalogue.cards(dossier.rules(printer.progress()));
    Lines lines = new Lines(printer.styled());
    if (name == null) {
      cards.forEach(
          card ->
              lines.add("", "    ", card.name() + " (" + card.phase() + "): " + card.sentence()));
    } else {
      Judge.known("rule", name, cards.stream().map(RuleCard::name).toList());
      cards.stream().filter(card -> card.name().equals(name)).forEach(card -> tell(lines, card));
    }
    printer.print(lines.toString());
    return ExitStatus.OK;
  }

  private String kinds() {
    Lines lines = new Lines(printer.styled());
    for (KindCard kind : RuleCatalogue.kinds()) {
      lines.heading("%s: %s".formatted(kind.kind(), kind.about()));
      lines.add("  ", counted(kind.cases(), kind::cases));
      kind.rules()
          .forEach(
              (rule, counts) ->
                  lines.add(
                      "    ",
                      "      ",
                      rule
                          + ": "
                          + counted(
                              counts.values().stream().mapToInt(Integer::intValue).sum(),
                              sort -> counts.getOrDefault(sort, 0))));
    }
    return lines.toString();
  }

  private static String counted(int all, ToIntFunction<String> of) {
    return "%d %s: %d speak, %d silent, %d told coarsely"
        .formatted(
            all,
            all == 1 ? "case" : "cases",
            of.applyAsInt("speaks"),
            of.applyAsInt("silent"),
            of.applyAsInt("coarse"));
  }

  private static void tell(Lines lines, RuleCard card) {
    lines.heading(card.name() + " (" + card.phase() + ")");
    item(lines, "says", card.sentence());
    item(lines, "because", card.rationale());
    item(lines, "severity", card.severity());
    item(lines, "speaks", card.speaks());
    item(lines, "silent", card.silent());
  }

  private static void item(Lines lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add("  " + label + " ".repeat(10 - label.length()), " ".repeat(12), text);
    }
  }
}
