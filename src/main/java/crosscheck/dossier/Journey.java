package crosscheck.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One trip of somebody or something.
 *
 * @param id unique among journeys
 * @param title what it is, for people
 * @param departs id of the event of departure, if any
 * @param arrives id of the event of arrival, if any
 * @param legs ids of the pairs of places it leads over, in travelling order; may be empty
 * @param measured what the reports measure as its length: the route, straight legs, or a height
 * @param vehicle id of the name of the vehicle, if any
 * @param stages ids of the journeys it is made of, in travelling order; may be empty
 */
public record Journey(
    String id,
    String title,
    @Nullable String departs,
    @Nullable String arrives,
    List<String> legs,
    Measured measured,
    @Nullable String vehicle,
    List<String> stages) {

  /** How the reports measure the length of a journey. */
  public enum Measured {
    ROUTE,
    STRAIGHT_LINE,
    /** Upwards, in altitude. */
    CLIMB,
    /** Downwards, in altitude. */
    DESCENT,
    /** Downwards, in depth. */
    DIVE,
    /** Upwards, in depth. */
    SURFACING;

    /** Whether heights are measured, not ways along the ground. */
    boolean isVertical() {
      return compareTo(CLIMB) >= 0;
    }

    /** Whether depth is measured, which grows downwards. */
    boolean isInDepth() {
      return compareTo(DIVE) >= 0;
    }

    /** Whether the figure at the end is the larger one. */
    boolean grows() {
      return this == CLIMB || this == DIVE;
    }
  }

  private static final String LEG = "leg";

  public Journey {
    legs = List.copyOf(legs);
    stages = List.copyOf(stages);
  }

  public String distance() {
    return id + ".distance";
  }

  public String duration() {
    return id + ".duration";
  }

  /** Id of the quantity distance over duration, stops included. */
  public String averageSpeed() {
    return id + ".average-speed";
  }

  /** Id of the quantity speed while moving, stops left out. */
  public String runningSpeed() {
    return id + ".running-speed";
  }

  /** Id of the quantity time spent moving. */
  public String runningTime() {
    return id + ".running-time";
  }

  /** Id of the quantity time spent in stops. */
  public String stoppingTime() {
    return id + ".stopping-time";
  }

  /** Id of the quantity time of all stages added up. */
  public String stageTime() {
    return id + ".stage-time";
  }

  /** Ids of the speeds that the vehicle keeps up: the average, and while moving. */
  public List<String> speeds() {
    return List.of(averageSpeed(), runningSpeed());
  }

  /** Whether its length is a height or a depth. */
  public boolean isVertical() {
    return measured.isVertical();
  }

  /** Id of the altitude or depth at which it begins. */
  public String startLevel() {
    return id + (measured.isInDepth() ? ".start-depth" : ".start-altitude");
  }

  /** Id of the altitude or depth at which it ends. */
  public String endLevel() {
    return id + (measured.isInDepth() ? ".end-depth" : ".end-altitude");
  }

  /** Id of the larger of the figures at its ends. */
  public String largerLevel() {
    return measured.grows() ? endLevel() : startLevel();
  }

  /** Id of the smaller of the figures at its ends. */
  public String smallerLevel() {
    return measured.grows() ? startLevel() : endLevel();
  }

  /** The lengths of the stages added up one by one to its own. */
  public List<PartSum> stageDistances() {
    return PartSum.chain(
        distance(), LEG, stages.stream().map(stage -> stage + ".distance").toList());
  }

  /** The durations of the stages added up one by one, without what lies between them. */
  public List<PartSum> stageTimes() {
    return PartSum.chain(
        stageTime(), LEG, stages.stream().map(stage -> stage + ".duration").toList());
  }

  /** Id of the length of the legs added up, straight leg by straight leg. */
  public String straightLegs() {
    return id + ".straight-legs";
  }

  /** Id of the only leg's straight line; null unless there is just one. */
  public @Nullable String onlyLeg() {
    return legs.size() == 1 ? Pair.straightLineOf(legs.get(0)) : null;
  }

  /** The straight legs added up one by one. */
  public List<PartSum> legSums() {
    return PartSum.chain(straightLegs(), LEG, legs.stream().map(Pair::straightLineOf).toList());
  }

  public boolean isMeasuredInStraightLegs() {
    return measured == Measured.STRAIGHT_LINE;
  }

  /** Id of the quantity that is the top speed of the vehicle; null without a vehicle. */
  public @Nullable String topSpeed() {
    return vehicle == null ? null : topSpeedOf(vehicle);
  }

  public @Nullable String departure() {
    return departs == null ? null : Event.timeOf(departs);
  }

  public @Nullable String arrival() {
    return arrives == null ? null : Event.timeOf(arrives);
  }

  /** Id of the quantity that is the top speed of a vehicle. */
  public static String topSpeedOf(String vehicle) {
    return vehicle + ".top-speed";
  }
}
