package fr.pretadepenser.training.card.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.card.Dependence;
import fr.pretadepenser.training.card.Dependence.Part;
import fr.pretadepenser.training.evaluate.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** How contributions follow a feature's value; those of a category, one line each. */
final class DependencePlot {
  private static final int MOST_CATEGORIES = 8;
  private static final Text CONTRIBUTION = new Text("contribution", "contribution");
  private static final Text MISSING =
      new Text("non renseigné (%s clients) : %s", "not provided (%s clients): %s");
  private static final Text WORDS =
      new Text(
          "De %s à la plus petite valeur à %s à la plus grande.",
          "From %s at the smallest value to %s at the largest.");

  private DependencePlot() {}

  static String of(List<Dependence> dependences, Numbers n) {
    return dependences.stream()
        .filter(dependence -> !dependence.parts().isEmpty())
        .map(dependence -> figure(dependence, n))
        .collect(Collectors.joining("", "<div class=\"plots three\">", "</div>"));
  }

  private static String figure(Dependence dependence, Numbers n) {
    Language language = n.language();
    List<Part> parts = dependence.parts();
    String words =
        WORDS
            .in(language)
            .formatted(
                n.signed(parts.get(0).mean(), 2), n.signed(parts.get(parts.size() - 1).mean(), 2));
    Part missing = dependence.missing();
    String label =
        missing == null
            ? ""
            : MISSING
                .in(language)
                .formatted(n.count(missing.clients()), n.signed(missing.mean(), 2));
    Picture picture =
        Picture.third(
            "dependence-" + dependence.feature() + "-" + language.tag(),
            dependence.label().in(language),
            words + " " + label);
    return parts.get(0).category() == null
        ? numbers(dependence, picture, label, n)
        : categories(dependence, picture, n);
  }

  private static String numbers(Dependence dependence, Picture picture, String missing, Numbers n) {
    List<Part> parts = dependence.parts();
    double low = Math.min(0, parts.stream().mapToDouble(Part::low).min().orElse(0));
    double high = Math.max(0, parts.stream().mapToDouble(Part::high).max().orElse(0));
    double margin = 0.08 * (high - low) + 1e-6;
    NumberAxis x =
        Look.axis(
            missing.isEmpty() ? null : missing,
            n.format(dependence.unit()),
            parts.get(0).value(),
            parts.get(parts.size() - 1).value());
    NumberAxis y =
        Look.axis(CONTRIBUTION.in(n.language()), n.format(2), low - margin, high + margin);
    BandPlot plot = new BandPlot(x, y).level(Look.marker(0, "", Svg.SOFT));
    parts.forEach(part -> plot.point(part.value(), part.mean(), part.low(), part.high()));
    return plot.svg(picture);
  }

  private static String categories(Dependence dependence, Picture picture, Numbers n) {
    Map<String, Estimate> marks = new LinkedHashMap<>();
    for (Part part : dependence.parts().stream().limit(MOST_CATEGORIES).toList()) {
      marks.put(
          String.valueOf(part.category()),
          new Estimate(
              part.mean(), Math.min(part.low(), part.mean()), Math.max(part.high(), part.mean())));
    }
    return new IntervalPlot(List.copyOf(marks.keySet()))
        .series(CONTRIBUTION.in(n.language()), marks)
        .svg(picture, CONTRIBUTION.in(n.language()), n.format(2), 0);
  }
}
