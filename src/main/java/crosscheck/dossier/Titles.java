package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words beside a title that say when it is held, from titles.yaml. */
final class Titles {

  private static final Titles STANDARD = new Titles(Packaged.yaml("titles.yaml"));

  private final List<Plain> former;
  private final List<Plain> coming;

  private Titles(JsonNode data) {
    former = texts(data.path("former"));
    coming = texts(data.path("coming"));
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

  private static List<Plain> texts(JsonNode list) {
    List<Plain> texts = new ArrayList<>();
    list.forEach(text -> texts.add(Plain.of(text.textValue())));
    return texts;
  }
}
