package crosscheck.dossier;

import java.util.ArrayList;
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
 * @param measured whether the reports measure its length along the route or in straight legs
 * @param vehicle id of the name of the vehicle, if any
 */
public record Journey(
    String id,
    String title,
    @Nullable String departs,
    @Nullable String arrives,
    List<String> legs,
    Measured measured,
    @Nullable String vehicle) {

  /** How the reports measure the length of a journey. */
  public enum Measured {
    ROUTE,
    STRAIGHT_LINE
  }

  public Journey {
    legs = List.copyOf(legs);
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

  /** Id of the length of the legs added up, straight leg by straight leg. */
  public String straightLegs() {
    return id + ".straight-legs";
  }

  /** One addition in the chain that makes the legs one length; ids of quantities. */
  public record LegSum(String whole, String left, String right) {}

  /** Id of the only leg's straight line; null unless there is just one. */
  public @Nullable String onlyLeg() {
    return legs.size() == 1 ? straightLine(0) : null;
  }

  /**
   * The legs added up one by one, so that each addition has two parts: the first two, then that sum
   * and the third, and so on. Empty with fewer than two legs.
   */
  public List<LegSum> legSums() {
    List<LegSum> sums = new ArrayList<>();
    for (int last = 1; last < legs.size(); last++) {
      String left = last == 1 ? straightLine(0) : upToLeg(last - 1);
      sums.add(new LegSum(upToLeg(last), left, straightLine(last)));
    }
    return List.copyOf(sums);
  }

  private String upToLeg(int last) {
    return last == legs.size() - 1 ? straightLegs() : straightLegs() + "-to-leg-" + (last + 1);
  }

  private String straightLine(int leg) {
    return Pair.straightLineOf(legs.get(leg));
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
