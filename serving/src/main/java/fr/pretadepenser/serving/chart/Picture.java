package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A chart ready to be drawn, the same for the same client, model and night.
 *
 * @param name prefix of every id, so that two pictures live in one page
 * @param title read by screen readers
 * @param description likewise: all that the picture says, in words
 * @param language of the texts
 * @param chart what to draw
 * @param width in pixels
 * @param height in pixels
 */
record Picture(
    String name,
    String title,
    String description,
    Language language,
    JFreeChart chart,
    int width,
    int height) {

  private static final String SVG = "http://www.w3.org/2000/svg";

  // Found once: looking for an implementation searches the whole class path.
  private static final DOMImplementation DOCUMENTS = documents();
  private static final TransformerFactory SERIALIZERS = TransformerFactory.newInstance();

  /** Pixels of a PNG per unit of the picture: sharp on dense screens and in print. */
  private static final int PNG_SCALE = 2;

  /** The picture as SVG: text stays text, and scales with the page. */
  String svg() {
    Document document = DOCUMENTS.createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(3);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return name + "-" + super.generateID(prefix);
          }
        });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("font-family", "sans-serif");
    root.setAttribute("role", "img");
    root.setAttribute("lang", language.tag());
    root.setAttribute("aria-labelledby", name + "-title " + name + "-description");
    ((Element) root.getElementsByTagName("defs").item(0)).setAttribute("id", name + "-defs");
    root.insertBefore(
        text(document, "desc", name + "-description", description), root.getFirstChild());
    root.insertBefore(text(document, "title", name + "-title", title), root.getFirstChild());
    return serialize(root);
  }

  /** The picture as PNG. */
  byte[] png() {
    BufferedImage image =
        new BufferedImage(width * PNG_SCALE, height * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(PNG_SCALE, PNG_SCALE);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    graphics.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element text(Document document, String tag, String id, String content) {
    Element element = document.createElementNS(SVG, tag);
    element.setAttribute("id", id);
    element.setTextContent(content);
    return element;
  }

  private static DOMImplementation documents() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String serialize(Element root) {
    try {
      Transformer transformer = serializer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter writer = new StringWriter();
      transformer.transform(new DOMSource(root), new StreamResult(writer));
      return writer.append('\n').toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Transformer serializer() throws TransformerException {
    synchronized (SERIALIZERS) { // factories promise nothing to several threads
      return SERIALIZERS.newTransformer();
    }
  }
}
