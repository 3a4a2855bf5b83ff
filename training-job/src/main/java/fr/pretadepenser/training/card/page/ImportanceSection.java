package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.Importance;
import fr.pretadepenser.training.card.Importance.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What weighs in the score, by feature and by family. */
final class ImportanceSection {
  private static final int MOST = 15;
  private static final Text HEADING =
      new Text("Ce qui pèse dans le score", "What weighs in the score");
  private static final Text WORDS =
      new Text(
          "Contribution absolue moyenne au score, en log-cote, par valeurs de Shapley exactes de %s clients ; %s variables sur %s pèsent. Ce sont des associations, non des causes.",
          "Mean absolute contribution to the score, in log-odds, by exact Shapley values of %s clients; %s features of %s weigh. These are associations, not causes.");
  private static final Text BY_FEATURE = new Text("Par variable", "By feature");
  private static final Text BY_FAMILY = new Text("Par famille", "By family");
  private static final Text FIRST = new Text("En tête : %s, %s.", "First: %s, %s.");
  private static final Text DEPENDENCE =
      new Text(
          "Comment les premières variables agissent : moyenne de la contribution, et du dixième au neuvième décile. Au-dessus de zéro, le risque monte.",
          "How the first features act: mean contribution, and from the tenth to the ninetieth percentile. Above zero the risk rises.");

  private ImportanceSection() {}

  static String of(Card card, Language language) {
    Numbers n = new Numbers(language);
    Importance importance = card.importance();
    Map<String, Double> features = new LinkedHashMap<>();
    for (Weight weight : importance.features().stream().limit(MOST).toList()) {
      // Two features may share a label: their names tell them apart.
      String label = weight.label().in(language);
      features.put(features.containsKey(label) ? weight.feature() : label, weight.weight());
    }
    Map<String, Double> families = new LinkedHashMap<>();
    importance
        .families()
        .forEach((family, weight) -> families.put(family.label().in(language), weight));
    long slots = card.data().slots().values().stream().mapToLong(Long::longValue).sum();
    String words =
        WORDS
            .in(language)
            .formatted(
                n.count(importance.clients()),
                n.count(importance.features().size()),
                n.count(slots));
    return Html.section(
        HEADING.in(language),
        Html.paragraph(words)
            + Html.plots(
                bars("features", BY_FEATURE, features, n), bars("families", BY_FAMILY, families, n))
            + (importance.dependences().isEmpty() ? "" : Html.paragraph(DEPENDENCE.in(language)))
            + DependencePlot.of(importance.dependences(), n));
  }

  private static String bars(String id, Text title, Map<String, Double> bars, Numbers n) {
    Language language = n.language();
    List<String> first =
        bars.entrySet().stream()
            .limit(2)
            .map(bar -> bar.getKey() + " " + n.number(bar.getValue(), 3))
            .toList();
    String words =
        first.size() < 2
            ? String.join("", first)
            : FIRST.in(language).formatted(first.get(0), first.get(1));
    Picture picture = new Picture(id + "-" + language.tag(), title.in(language), words, 480, 0);
    return BarPlot.svg(picture, bars, n.fixed(3));
  }
}
