package fr.pretadepenser.etl.feature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Protection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Writes docs/FEATURES.md: a dictionary for people to read. */
final class DictionaryPage {
  private static final int LONGEST_FORMULA = 160;

  private DictionaryPage() {}

  static String markdown(FeatureDictionary dictionary) {
    List<Feature> features = dictionary.features();
    StringBuilder page = new StringBuilder();
    page.append("# Features\n\n")
        .append("Generated from the declarations in `fr.pretadepenser.etl.feature`; refreshed by ")
        .append("`mvn -pl etl-job -am test -Dtest=DictionaryPageTest -Dgolden.refresh=true ")
        .append("-Dsurefire.failIfNoSpecifiedTests=false`.\n\n")
        .append(
            "%d features: %d inputs of the model, %d computed in its bundle, %d protected ones"
                    .formatted(
                        features.size(),
                        features.stream().filter(f -> f.isInput() && !isProtected(f)).count(),
                        features.stream().filter(f -> !f.isInput()).count(),
                        features.stream().filter(DictionaryPage::isProtected).count())
                + " written apart.\n\n")
        .append("Risk says what a lender expects of the probability when the value grows: ")
        .append("↑ rises, ↓ falls. A proxy is correlated with a protected attribute.\n");
    features.stream()
        .filter(feature -> !isProtected(feature))
        .collect(groupingBy(Feature::family, LinkedHashMap::new, toList()))
        .forEach((family, members) -> section(page, family.label().en(), members));
    section(page, "Protected", features.stream().filter(DictionaryPage::isProtected).toList());
    return page.toString();
  }

  private static void section(StringBuilder page, String title, List<Feature> features) {
    page.append("\n## ").append(title).append("\n\n");
    page.append("| name | label and value, as read by people | unit | source | risk | notes |\n");
    page.append("|---|---|---|---|---|---|\n");
    for (Feature feature : features) {
      page.append(
          "| `%s` | %s<br>%s | %s | %s | %s | %s |\n"
              .formatted(
                  feature.name(),
                  feature.sentence().fr(),
                  feature.sentence().en(),
                  lower(feature.unit()),
                  feature.source().folder(),
                  switch (feature.direction()) {
                    case INCREASES_RISK -> "↑";
                    case DECREASES_RISK -> "↓";
                    case UNCONSTRAINED -> "";
                  },
                  notes(feature)));
    }
  }

  private static String notes(Feature feature) {
    StringBuilder notes = new StringBuilder();
    if (feature.protection() == Protection.PROXY) {
      notes.append("proxy ");
    }
    if (feature.required()) {
      notes.append("required ");
    }
    if (feature.editable()) {
      notes.append("editable ");
    }
    Formula formula = feature.formula();
    if (formula != null) {
      String text = text(formula);
      notes.append(text.length() > LONGEST_FORMULA ? "see `features.json`" : "`" + text + "`");
    }
    return notes.toString().strip();
  }

  private static String text(Formula formula) {
    if (formula instanceof Formula.Input input) {
      return input.name();
    }
    if (formula instanceof Formula.Constant constant) {
      double value = constant.value();
      return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
    Formula.Operation operation = (Formula.Operation) formula;
    String left = text(operation.left());
    String right = text(operation.right());
    return switch (operation.operator()) {
      case ADD -> "(" + left + " + " + right + ")";
      case SUB -> "(" + left + " - " + right + ")";
      case MUL -> left + " × " + right;
      case DIV -> left + " / " + right;
      case POW -> "(" + left + ")^" + right;
      case MIN, MAX -> lower(operation.operator()) + "(" + left + ", " + right + ")";
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isProtected(Feature feature) {
    return feature.protection() == Protection.PROTECTED;
  }
}
