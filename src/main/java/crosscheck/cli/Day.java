package crosscheck.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as 2024-05-31. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String word) {
    try {
      return LocalDate.parse(word.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException("`" + word + "` is no day; write it as 2024-05-31");
    }
  }
}
