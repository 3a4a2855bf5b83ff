package fr.pretadepenser.training.card.page;

import org.jfree.chart.JFreeChart;

/**
 * What is told of a plot besides its lines.
 *
 * @param id unique on the page
 * @param title its caption
 * @param words what it shows, for those who cannot see it
 * @param width in pixels, before the page scales it
 * @param height likewise
 */
record Picture(String id, String title, String words, int width, int height) {

  /** Half as wide as the page. */
  static Picture half(String id, String title, String words) {
    return new Picture(id, title, words, 480, 320);
  }

  /** A third as wide. */
  static Picture third(String id, String title, String words) {
    return new Picture(id, title, words, 330, 230);
  }

  String draw(JFreeChart chart) {
    return Html.figure(title, Svg.draw(chart, width, height, id, title, words));
  }
}
