package crosscheck.dossier;

import java.util.List;

/** A person, an organisation or a thing, with all spellings that mean the same one. */
public record Name(String id, String name, List<String> aliases) {

  public Name {
    aliases = List.copyOf(aliases);
  }
}
