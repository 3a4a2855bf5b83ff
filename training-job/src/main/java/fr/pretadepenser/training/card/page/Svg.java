package fr.pretadepenser.training.card.page;

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

/** Draws charts into the page. Their colours are those of the page, in light and in dark. */
final class Svg {
  static final Color INK = new Color(0x111827);
  static final Color SOFT = new Color(0x4B5563);
  static final Color GRID = new Color(0xE5E7EB);
  static final Color BLUE = new Color(0x0B5FA5);
  static final Color BROWN = new Color(0xB45309);
  static final Color BACK = new Color(0xFFFFFE);

  private static final Map<Color, String> VARIABLES =
      Map.of(
          INK, "--ink", SOFT, "--soft", GRID, "--line", BLUE, "--blue", BROWN, "--brown", BACK,
          "--back");

  private Svg() {}

  /**
   * The chart as an SVG element.
   *
   * @param id unique on the page
   * @param title and {@code words}: what it shows, for those who cannot see it
   */
  static String draw(
      JFreeChart chart, int width, int height, String id, String title, String words) {
    Document document = newDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(1);
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
    root.setAttribute("aria-labelledby", id + "-title " + id + "-words");
    root.insertBefore(text(root, "desc", id + "-words", words), root.getFirstChild());
    root.insertBefore(text(root, "title", id + "-title", title), root.getFirstChild());
    try (StringWriter writer = new StringWriter()) {
      graphics.stream(root, writer, false, false);
      String svg = writer.toString();
      return inPageColours(svg.substring(svg.indexOf("<svg")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element text(Element root, String tag, String id, String words) {
    Document document = root.getOwnerDocument();
    Element element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.setAttribute("id", id);
    element.appendChild(document.createTextNode(words));
    return element;
  }

  private static String inPageColours(String svg) {
    // Inline in HTML an SVG element needs no namespaces: the page names nothing outside itself.
    String coloured = svg.replaceAll(" xmlns(:xlink)?=\"[^\"]*\"", "");
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
