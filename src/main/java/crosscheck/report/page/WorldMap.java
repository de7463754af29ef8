package crosscheck.report.page;

import crosscheck.explanation.Told;
import crosscheck.explanation.Voice;
import java.util.List;

/**
 * The places of a dossier on a map, with the shortest lines between those whose distance matters.
 *
 * @param width units of the drawing from left to right
 * @param height units of the drawing from top to bottom
 * @param grid paths of meridians and parallels, and what they are
 * @param areas paths around places that are no point
 * @param lines the shortest lines
 * @param spots the places
 * @param scale a length to measure by
 */
public record WorldMap(
    int width,
    int height,
    List<GridLine> grid,
    List<String> areas,
    List<Line> lines,
    List<Spot> spots,
    Measure scale) {

  /**
   * A meridian or a parallel.
   *
   * @param degrees its name: 40° N
   */
  public record GridLine(String path, String degrees) {}

  /**
   * A place.
   *
   * @param number its number in the legend
   * @param label its name, shortened; empty where there is no room
   * @param x where it stands
   * @param textX where its name begins
   * @param name its whole name
   */
  public record Spot(
      int number, String label, String x, String y, String textX, String textY, String name) {}

  /**
   * The shortest line between two places.
   *
   * @param letter its letter in the legend
   * @param letterX where the letter stands
   * @param title both places
   * @param computed how long it is by the coordinates
   * @param stated what statements say of it
   * @param labels what statements say of it, in short, as far as there is room
   */
  public record Line(
      String letter,
      String path,
      String letterX,
      String letterY,
      String title,
      Told computed,
      List<Stated> stated,
      List<Label> labels) {}

  /**
   * A stated distance.
   *
   * @param what what is measured, where it is not the line itself
   * @param verdict the word for the verdict on it
   */
  public record Stated(String what, List<Voice> voices, Told value, String verdict) {}

  /** A line of text on the map. */
  public record Label(String text, String x, String y) {}

  /**
   * A bar to measure by.
   *
   * @param width its length in units of the drawing
   * @param label its length in words
   */
  public record Measure(String width, String label) {}
}
