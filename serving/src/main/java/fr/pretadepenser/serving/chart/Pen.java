package fr.pretadepenser.serving.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** Draws the few things that pictures are made of. */
record Pen(Graphics2D graphics, Theme theme) {
  private static final float[] DASHES = {5f, 4f};

  void text(String text, Font font, Color color, double x, double y, TextAnchor anchor) {
    graphics.setFont(font);
    graphics.setPaint(color);
    TextUtils.drawAlignedString(text, graphics, (float) x, (float) y, anchor);
  }

  /** Lines of text one under the other, the first at {@code y}. */
  void lines(List<String> lines, Font font, Color color, double x, double y, TextAnchor anchor) {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), font, color, x, y + i * lineHeight(font), anchor);
    }
  }

  /** Centred at {@code x}, moved as far as needed to stay between two edges. */
  void within(String text, Font font, Color color, double x, double y, double left, double right) {
    double half = width(text, font) / 2;
    double middle = Math.min(Math.max(x, left + half), right - half);
    text(text, font, color, middle, y, TextAnchor.CENTER);
  }

  double width(String text, Font font) {
    return graphics.getFontMetrics(font).stringWidth(text);
  }

  static double lineHeight(Font font) {
    return font.getSize() + 4.0;
  }

  void line(Color color, double width, double x1, double y1, double x2, double y2) {
    graphics.setPaint(color);
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void dashed(Color color, double x1, double y1, double x2, double y2) {
    graphics.setPaint(color);
    graphics.setStroke(
        new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASHES, 0f));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void bar(Color color, double x, double y, double width, double height) {
    fill(color, new Rectangle2D.Double(x, y, width, height));
  }

  void fill(Color color, Shape shape) {
    graphics.setPaint(color);
    graphics.fill(shape);
  }

  void outline(Color color, double width, Shape shape) {
    graphics.setPaint(color);
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(shape);
  }

  static Shape disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  static Shape diamond(double x, double y, double radius) {
    return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
  }

  /** A triangle whose tip is at the place given; downwards if {@code size} is positive. */
  static Shape pointer(double x, double y, double size) {
    return polygon(x, y, x - 0.65 * size, y - size, x + 0.65 * size, y - size);
  }

  /** Through points given as x, y, x, y... */
  static Shape polygon(double... points) {
    Path2D polygon = new Path2D.Double();
    polygon.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      polygon.lineTo(points[i], points[i + 1]);
    }
    polygon.closePath();
    return polygon;
  }
}
