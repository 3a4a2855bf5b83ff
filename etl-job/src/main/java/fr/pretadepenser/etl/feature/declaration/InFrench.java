package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.French.de;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The French words of a statistic, made from those of its parts. */
final class InFrench {
  private static final Map<Statistic, String> NAMES =
      Map.of(
          Statistic.MEAN, "moyenne",
          Statistic.MIN, "minimum",
          Statistic.MAX, "maximum");

  private InFrench() {}

  static String label(Rows rows, Statistic statistic, @Nullable Measure measure) {
    Population population = rows.population();
    if (measure == null) {
      return ofRows(rows, statistic);
    }
    Noun noun = measure.noun();
    String over = over(rows);
    if (noun.phrase() && NAMES.containsKey(statistic)) {
      return noun.fr() + ", " + NAMES.get(statistic) + over.replaceFirst(" sur les ", " des ");
    }
    return switch (statistic) {
      case SUM -> noun.fr() + noun.gender().agree(" total", " totale") + over;
      case MEAN, MEAN_OF_MEANS -> noun.fr() + noun.gender().agree(" moyen", " moyenne") + over;
      case MIN -> noun.fr() + noun.gender().agree(" minimal", " minimale") + over;
      case MAX -> noun.fr() + noun.gender().agree(" maximal", " maximale") + over;
      case STD -> "dispersion " + noun.withDe() + over + " (écart-type)";
      case DISTINCT -> "nombre de valeurs différentes " + noun.withDe() + over;
      case SHARE -> share(rows, noun.fr());
      case MISSING_SHARE ->
          "part"
              + over.replace(" sur les ", " des ")
              + " sans "
              + noun.fr()
              + noun.gender().agree(" connu", " connue");
      case LAST -> noun.fr() + " pour " + latest(population);
      case FIRST ->
          noun.fr()
              + " pour "
              + population.gender().agree("le premier ", "la première ")
              + population.singular().fr();
      case RATIO -> noun.fr() + over;
      case SLOPE -> "évolution par an " + noun.withDe() + over;
      case DECAYED_SUM ->
          noun.fr() + noun.gender().agree(" cumulé", " cumulée") + over + weighted(population);
      case DECAYED_MEAN ->
          noun.fr() + noun.gender().agree(" moyen", " moyenne") + over + weighted(population);
      case MAX_OF_MEANS ->
          noun.fr() + noun.gender().agree(" moyen", " moyenne") + over + ", maximum par crédit";
      default -> throw new IllegalArgumentException(statistic + " is not said of a measure alone");
    };
  }

  private static String ofRows(Rows rows, Statistic statistic) {
    Population population = rows.population();
    String next = toTheNext(rows);
    return switch (statistic) {
      case COUNT -> "nombre " + de(population.plural().fr() + rows.window().fr());
      case SINCE -> "temps écoulé depuis " + latest(population);
      case INTERVAL_MEAN -> "temps moyen " + next;
      case INTERVAL_MIN -> "temps minimal " + next;
      case INTERVAL_STD -> "dispersion du temps passé " + next + " (écart-type)";
      default -> throw new IllegalArgumentException(statistic + " needs a measure");
    };
  }

  /** "d'une échéance à la suivante". */
  private static String toTheNext(Rows rows) {
    Gender gender = rows.population().gender();
    String next =
        gender.agree("d'un ", "d'une ")
            + rows.population().singular().fr()
            + gender.agree(" au suivant", " à la suivante");
    return rows.window().kind() == Window.Kind.LAST
        ? next + ", parmi les " + rows.window().length() + gender.agree(" derniers", " dernières")
        : next + rows.window().fr();
  }

  private static String share(Rows rows, String part) {
    return rows.window().kind() == Window.Kind.LAST
        ? "part des " + part + " parmi" + over(rows).substring(" sur".length())
        : "part des " + part + rows.window().fr();
  }

  static String over(Rows rows) {
    Population population = rows.population();
    if (rows.window().kind() != Window.Kind.LAST) {
      return " sur les " + population.plural().fr() + rows.window().fr();
    }
    String last = population.gender().agree("derniers", "dernières");
    return " sur les %d %s %s".formatted(rows.window().length(), last, population.plural().fr());
  }

  private static String latest(Population population) {
    return population.gender().agree("le dernier ", "la dernière ") + population.singular().fr();
  }

  private static String weighted(Population population) {
    return population
        .gender()
        .agree(", les plus récents comptant davantage", ", les plus récentes comptant davantage");
  }
}
