package crosscheck.dossier;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Reads YAML from the parser's events, without the resolution of types that turns 10:30 into 630
 * and no into false, and refuses what a dossier has no use for: aliases, tags, several documents.
 */
final class YamlTree {

  private static final String EMPTY = "the file is empty";

  private final String file;
  private final Problems problems;
  private final Iterator<Event> events;

  private YamlTree(String file, Problems problems, Iterator<Event> events) {
    this.file = file;
    this.problems = problems;
    this.events = events;
  }

  /** The keys of the only document in {@code text}; empty, with a problem, if there are none. */
  static Optional<Node.Fields> read(String file, String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(FileLimits.STANDARD.bytes());
    Iterator<Event> events = new Yaml(options).parse(new StringReader(text)).iterator();
    try {
      return new YamlTree(file, problems, events).document();
    } catch (MarkedYAMLException e) {
      problems.add(locate(file, e.getProblemMark()), syntax(e));
    } catch (Refused e) {
      problems.add(e.at, "nested deeper than " + FileLimits.STANDARD.depth() + " levels");
    }
    return Optional.empty();
  }

  private static String syntax(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext() + ": ";
    return "not YAML: " + context + e.getProblem();
  }

  private Optional<Node.Fields> document() {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof StreamEndEvent && root.isEmpty()) {
        problems.add(new Location(file, 1, 1), EMPTY);
      }
      if (event instanceof DocumentStartEvent && root.isPresent()) {
        problems.add(locate(event), "a second document begins here; a file holds one");
        return Optional.empty();
      }
      if (event instanceof NodeEvent) {
        root = Optional.of(node(event, 1));
      }
    }
    return root.flatMap(this::asFields);
  }

  private Optional<Node.Fields> asFields(Node root) {
    if (root instanceof Node.Fields fields) {
      return Optional.of(fields);
    }
    if (root instanceof Node.Scalar scalar && scalar.isBlank()) {
      problems.add(new Location(file, 1, 1), EMPTY);
    } else {
      problems.add(root.at(), "the file must hold keys with values, not " + root.shape());
    }
    return Optional.empty();
  }

  private Node node(Event event, int depth) {
    if (depth > FileLimits.STANDARD.depth()) {
      throw new Refused(locate(event));
    }
    if (event instanceof AliasEvent alias) {
      problems.add(locate(event), "aliases are not allowed: `*" + alias.getAnchor() + "`");
      return new Node.Hole(locate(event));
    }
    refuseAnchor((NodeEvent) event);
    if (event instanceof MappingStartEvent start) {
      refuseTag(event, start.getTag());
      return fields(locate(event), depth);
    }
    if (event instanceof SequenceStartEvent start) {
      refuseTag(event, start.getTag());
      return items(locate(event), depth);
    }
    ScalarEvent scalar = (ScalarEvent) event;
    refuseTag(event, scalar.getTag());
    return new Node.Scalar(locate(event), scalar.getValue());
  }

  private Node.Items items(Location at, int depth) {
    List<Node> nodes = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
      nodes.add(node(next, depth + 1));
    }
    return new Node.Items(at, List.copyOf(nodes));
  }

  private Node.Fields fields(Location at, int depth) {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
      Node key = node(next, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (key instanceof Node.Scalar scalar) {
        put(fields, scalar, value);
      } else if (!(key instanceof Node.Hole)) {
        problems.add(key.at(), "a key must be a text, not " + key.shape());
      }
    }
    return new Node.Fields(at, fields);
  }

  private void put(Map<String, Node.Field> fields, Node.Scalar key, Node value) {
    Node.Field first = fields.putIfAbsent(key.text(), new Node.Field(key.at(), value));
    if (first != null) {
      problems.add(
          key.at(), "duplicate key `" + key.text() + "`; first in line " + first.keyAt().line());
    }
  }

  private void refuseAnchor(NodeEvent event) {
    if (event.getAnchor() != null) {
      problems.add(locate(event), "anchors are not allowed: `&" + event.getAnchor() + "`");
    }
  }

  private void refuseTag(Event event, @Nullable String tag) {
    if (tag != null) {
      String shown = tag.replace("tag:yaml.org,2002:", "!!");
      problems.add(locate(event), "tags are not allowed: `" + shown + "`");
    }
  }

  private Location locate(Event event) {
    return locate(file, event.getStartMark());
  }

  private static Location locate(String file, @Nullable Mark mark) {
    return mark == null
        ? new Location(file, 1, 1)
        : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a file that is nested too deeply. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Location at;

    private Refused(Location at) {
      super("nested too deeply", null, false, false);
      this.at = at;
    }
  }
}
