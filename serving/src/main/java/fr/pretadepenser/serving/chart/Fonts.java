package fr.pretadepenser.serving.chart;

import java.awt.Font;

/** One generic family, so that a page shows its reader's own. */
final class Fonts {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 17);
  static final Font FIGURE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  private Fonts() {}
}
