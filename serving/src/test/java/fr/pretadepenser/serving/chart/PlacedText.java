package fr.pretadepenser.serving.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text of an SVG, and where it stands in the picture. */
record PlacedText(String text, double left, double right, double baseline) {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Pattern TRANSLATE =
      Pattern.compile("translate\\(([-0-9.]+)(?:[, ]+([-0-9.]+))?\\)");

  static List<PlacedText> of(Picture picture) throws Exception {
    List<PlacedText> texts = new ArrayList<>();
    collect(
        PictureTest.parse(picture.svg()).getDocumentElement(), new State(0, 0, 12, false), texts);
    return texts;
  }

  private record State(double x, double y, double size, boolean bold) {
    State within(Element element) {
      Matcher moved = TRANSLATE.matcher(element.getAttribute("transform"));
      boolean moves = moved.find();
      String fontSize = element.getAttribute("font-size");
      String weight = element.getAttribute("font-weight");
      return new State(
          moves ? x + Double.parseDouble(moved.group(1)) : x,
          moves && moved.group(2) != null ? y + Double.parseDouble(moved.group(2)) : y,
          fontSize.isEmpty() ? size : Double.parseDouble(fontSize.replace("px", "")),
          weight.isEmpty() ? bold : weight.equals("bold"));
    }
  }

  private static void collect(Element element, State outer, List<PlacedText> texts) {
    State state = outer.within(element);
    if (element.getTagName().equals("text")) {
      double left = state.x() + Double.parseDouble(element.getAttribute("x"));
      Font font =
          new Font(Font.SANS_SERIF, state.bold() ? Font.BOLD : Font.PLAIN, (int) state.size());
      String text = element.getTextContent();
      double width = font.getStringBounds(text, CONTEXT).getWidth();
      double baseline = state.y() + Double.parseDouble(element.getAttribute("y"));
      texts.add(new PlacedText(text, left, left + width, baseline));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, state, texts);
      }
    }
  }
}
