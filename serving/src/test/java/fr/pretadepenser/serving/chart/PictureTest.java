package fr.pretadepenser.serving.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the pictures say, to those who see them and to those who have them read. */
class PictureTest {
  private static final Explanation EXPLANATION = Explanations.detailed();

  @ParameterizedTest
  @CsvSource({"FR, LIGHT", "FR, DARK", "EN, LIGHT", "EN, DARK"})
  void aPictureIsReadByScreenReaders(Language language, Theme theme) throws Exception {
    for (Picture picture :
        List.of(
            ExplanationChart.of(EXPLANATION, language, theme),
            ScoreChart.of(Explanations.score(0.16), language, theme))) {
      Element root = parse(picture.svg()).getDocumentElement();
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("lang")).isEqualTo(language.tag());
      assertThat(texts(root, "title")).containsExactly(picture.title());
      assertThat(texts(root, "desc")).containsExactly(picture.description());
      assertThat(root.getAttribute("aria-labelledby"))
          .isEqualTo(picture.name() + "-title " + picture.name() + "-description");
    }
  }

  @Test
  void theWaterfallShowsTheLargestAndTheRestTogether() throws Exception {
    List<String> texts = texts(ExplanationChart.of(EXPLANATION, Language.FR, Theme.LIGHT));
    assertThat(texts)
        .contains("Client moyen", "Score externe 2", "0,12", "+0,61", "Ce client", "\u22120,33")
        .contains("3 autres variables", "+0,02", "+ augmente le risque", "seuil 9,1\u00a0%")
        .doesNotContain("Téléphone changé");
  }

  @Test
  void theWaterfallEndsAtTheScore() {
    Waterfall waterfall = Waterfall.of(EXPLANATION, Language.EN);
    assertThat(waterfall.steps()).hasSize(1 + 10 + 1 + 1);
    for (int i = 1; i < waterfall.steps().size(); i++) {
      assertThat(waterfall.steps().get(i).from())
          .isCloseTo(waterfall.steps().get(i - 1).to(), within(1e-12));
    }
    assertThat(waterfall.steps().get(12).to()).isEqualTo(EXPLANATION.logOdds());
  }

  @Test
  void eachLanguageSpeaksForItself() throws Exception {
    assertThat(texts(ExplanationChart.of(EXPLANATION, Language.EN, Theme.DARK)))
        .contains("Average client", "External score 2", "0.12", "+0.61", "− lowers the risk")
        .doesNotContain("Client moyen");
  }

  @ParameterizedTest
  @CsvSource({
    "0.004, '0.4%',  40%, On the granted side",
    "0.098, '9.8%',  40%, Within the grey band",
    "0.16,  '16.0%', 40%, On the refused side",
    "0.72,  '72.0%', 80%, On the refused side",
    "0.999, '99.9%', 100%, On the refused side",
  })
  void theGaugeShowsTheClientAgainstTheThreshold(
      double probability, String value, String end, String side) throws Exception {
    Picture gauge = ScoreChart.of(Explanations.score(probability), Language.EN, Theme.LIGHT);
    assertThat(texts(gauge))
        .contains(value, "threshold 9.1%", "scale from 0 to " + end)
        .contains("granted: below 8.1%", "refused: above 10.1%");
    assertThat(gauge.title()).endsWith(value);
    assertThat(gauge.description()).startsWith(side).contains(end);
  }

  @Test
  void theSamePictureIsTheSameBytesAndItsIdsAreItsOwn() throws Exception {
    String svg = ExplanationChart.of(EXPLANATION, Language.FR, Theme.LIGHT).svg();
    assertThat(ExplanationChart.of(EXPLANATION, Language.FR, Theme.LIGHT).svg()).isEqualTo(svg);
    assertThat(svg).doesNotContain("id=\"genericDefs\"");
    NodeList all = parse(svg).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertThat(id).matches("|explanation-.*");
    }
  }

  @Test
  void aPngHoldsTwoPixelsPerUnit() throws Exception {
    Picture picture = ScoreChart.of(Explanations.score(0.05), Language.FR, Theme.DARK);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getWidth()).isEqualTo(2 * picture.width());
    assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0x111827);
  }

  @ParameterizedTest
  @CsvSource({"-12, 0.5", "9, -0.3", "-2.3, 0"})
  void extremesAreDrawn(double baseline, double logOdds) throws Exception {
    List<Contribution> one = new ArrayList<>();
    one.add(Explanations.contribution("a", "Un & <deux>", "One & <two>", "1", "1", logOdds));
    assertThat(texts(ExplanationChart.of(Explanations.of(baseline, one), Language.FR, Theme.LIGHT)))
        .contains("Un & <deux>");
  }

  static List<String> texts(Picture picture) throws Exception {
    return texts(parse(picture.svg()).getDocumentElement(), "text");
  }

  static List<String> texts(Element root, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList elements = root.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }

  static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
