package crosscheck.cli;

import crosscheck.quantity.NearestWord;
import crosscheck.report.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a format; an unknown one is an error that names the nearest. */
final class FormatWord implements ITypeConverter<Format> {

  @Override
  public Format convert(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    List<String> words = all();
    return Arrays.stream(Format.values())
        .filter(format -> format.word().equals(lower))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "no format `"
                        + word
                        + "`"
                        + NearestWord.to(lower, words)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(", only " + String.join(", ", words))));
  }

  /** The words, for the shell to complete. */
  static final class Words implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }

  /** The words for all formats. */
  static List<String> all() {
    return Arrays.stream(Format.values()).map(Format::word).toList();
  }
}
