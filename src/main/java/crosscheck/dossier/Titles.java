package crosscheck.dossier;

import crosscheck.quantity.DataFile;
import java.util.List;

/** The words beside a title that say when it is held, from titles.yaml. */
final class Titles {

  private static final Titles STANDARD =
      new Titles(DataFile.read(Titles.class, "titles.yaml", File.class));

  private record File(int version, String source, List<String> former, List<String> coming) {}

  private final List<Plain> former;
  private final List<Plain> coming;

  private Titles(File file) {
    former = file.former.stream().map(Plain::of).toList();
    coming = file.coming.stream().map(Plain::of).toList();
  }

  static Titles standard() {
    return STANDARD;
  }

  /** When a title is held, by a wording that names it. */
  Claim.Tenure tenure(Plain wording) {
    if (former.stream().anyMatch(wording::names)) {
      return Claim.Tenure.FORMER;
    }
    return coming.stream().anyMatch(wording::names) ? Claim.Tenure.COMING : Claim.Tenure.CURRENT;
  }
}
