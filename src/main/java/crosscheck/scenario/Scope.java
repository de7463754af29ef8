package crosscheck.scenario;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.verdict.Finding;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which findings a scenario is about. */
interface Scope {

  /** All of them. */
  Scope EVERYTHING = finding -> true;

  /** Whether the finding belongs to it. */
  boolean concerns(Finding finding);

  /**
   * The findings about one entity (an event, a journey, a place ...), and those of which a member
   * speaks of it.
   */
  static Scope of(Dossier dossier, String entity) {
    Predicate<String> own = subject -> isOf(entity, subject);
    return finding ->
        own.test(finding.subject())
            || finding.grounds().stream()
                .flatMap(ground -> subjects(dossier, ground))
                .anyMatch(own);
  }

  private static Stream<String> subjects(Dossier dossier, Ground ground) {
    return ground.voices().stream()
        .flatMap(voice -> Stream.ofNullable(dossier.claims().get(voice.id())))
        .flatMap(claim -> claim.subjects().stream());
  }

  /** A subject is the entity itself or one of its attributes, {@code entity.attribute}. */
  private static boolean isOf(String entity, String subject) {
    return subject.equals(entity) || subject.startsWith(entity + ".");
  }
}
