package fr.pretadepenser.serving.chart;

import java.awt.Color;

/**
 * The colours of a picture. Blue and brown stay apart for every kind of colour vision, and stand at
 * 3:1 or more against their background; what they say is also said by shape, sign and words.
 */
enum Theme {
  LIGHT(0xFFFFFF, 0x111827, 0x4B5563, 0xE5E7EB, 0xD1D5DB, 0x868E9C, 0xB45309, 0x0B5FA5),
  DARK(0x111827, 0xF3F4F6, 0xB6BDC9, 0x2B3546, 0x3B4658, 0x7C8797, 0xF2A65A, 0x6BB5F0);

  private final Color background;
  private final Color ink;
  private final Color muted;
  private final Color grid;
  private final Color band;
  private final Color neutral;
  private final Color raises;
  private final Color lowers;

  Theme(
      int background, int ink, int muted, int grid, int band, int neutral, int raises, int lowers) {
    this.background = new Color(background);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.grid = new Color(grid);
    this.band = new Color(band);
    this.neutral = new Color(neutral);
    this.raises = new Color(raises);
    this.lowers = new Color(lowers);
  }

  Color background() {
    return background;
  }

  /** Text, marks of the client. */
  Color ink() {
    return ink;
  }

  /** Text of second rank. */
  Color muted() {
    return muted;
  }

  Color grid() {
    return grid;
  }

  /** The band in which a person decides, behind other things. */
  Color band() {
    return band;
  }

  /** The same band, by itself. */
  Color neutral() {
    return neutral;
  }

  /** What raises the risk; the refused side. */
  Color raises() {
    return raises;
  }

  /** What lowers the risk; the granted side. */
  Color lowers() {
    return lowers;
  }
}
