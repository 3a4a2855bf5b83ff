package fr.pretadepenser.etl.gate;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws charts into a page. Their colours are those of the page, in light and in dark. */
final class Svg {
  static final Color INK = new Color(0x111827);
  static final Color SOFT = new Color(0x4B5563);
  static final Color GRID = new Color(0xE5E7EB);
  static final Color BAND = new Color(0xF4F7FA);
  static final Color BLUE = new Color(0x0B5FA5);
  static final Color BROWN = new Color(0xB45309);

  private static final Map<Color, String> VARIABLES =
      Map.of(
          INK, "--ink", SOFT, "--soft", GRID, "--line", BAND, "--tint", BLUE, "--blue", BROWN,
          "--brown");

  private Svg() {}

  /** The chart as an SVG element that says {@code words} to those who cannot see it. */
  static String draw(JFreeChart chart, int width, int height, String id, String words) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(newDocument());
    context.setComment(null);
    context.setPrecision(2);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return id + "-" + super.generateID(prefix);
          }
        });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", words);
    try (StringWriter writer = new StringWriter()) {
      graphics.stream(root, writer, false, false);
      String svg = writer.toString();
      return inPageColours(svg.substring(svg.indexOf("<svg")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inPageColours(String svg) {
    String coloured = svg;
    for (Map.Entry<Color, String> entry : VARIABLES.entrySet()) {
      Color color = entry.getKey();
      String rgb = "rgb(%d,%d,%d)".formatted(color.getRed(), color.getGreen(), color.getBlue());
      coloured = coloured.replace(rgb, "var(" + entry.getValue() + ")");
    }
    return coloured;
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
