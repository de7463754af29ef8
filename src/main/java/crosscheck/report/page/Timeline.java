package crosscheck.report.page;

import crosscheck.explanation.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When events happened, as stated: close-ups of what lies within days, and the long view of the
 * rest.
 *
 * @param zones ids of the zones that times can be told in, the one of the page first
 * @param chapters the views, the closest first
 * @param data every time in words, zone by zone, for the script
 */
public record Timeline(List<String> zones, List<Chapter> chapters, String data) {

  /**
   * One view, drawn to one scale.
   *
   * @param number from 1
   * @param isClose whether it is a close-up
   * @param from when it begins
   * @param to when it ends
   * @param ticks marks along the scale
   * @param events in order of time
   */
  public record Chapter(
      int number, boolean isClose, Words from, Words to, List<Tick> ticks, Capped<Row> events) {}

  /**
   * A mark along the scale.
   *
   * @param at where it stands, from 0 to 100
   */
  public record Tick(String at, Words words) {}

  /**
   * An event.
   *
   * @param place the name of the place where it happens, if that is known
   */
  public record Row(String title, String place, List<Window> windows) {}

  /**
   * When some say that it happened.
   *
   * @param verdict the word for the verdict on it; empty for what is known
   * @param bar the window drawn
   * @param charitable the charitable window; null where it is no wider
   */
  public record Window(
      List<Voice> voices, String verdict, Bar bar, Words plain, @Nullable Words charitable) {}

  /**
   * A time in words.
   *
   * @param number its place among the words of each zone
   * @param text the words in the zone of the page
   */
  public record Words(int number, String text) {}
}
