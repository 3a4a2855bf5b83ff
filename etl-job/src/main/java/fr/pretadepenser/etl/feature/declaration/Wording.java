package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.French.capitalised;
import static fr.pretadepenser.etl.feature.declaration.French.de;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name, unit and words of a statistic, made from those of its parts. */
final class Wording {
  private Wording() {}

  static String name(Rows rows, Statistic statistic, @Nullable Measure measure) {
    String population = rows.population().name();
    return Stream.of(
                rows.history().prefix(),
                population,
                measure == null ? "" : measure.name(),
                statistic.name().toLowerCase(Locale.ROOT))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"))
        + rows.window().suffix();
  }

  static Unit unit(Rows rows, Statistic statistic, @Nullable Measure measure) {
    return switch (statistic) {
      case COUNT -> Unit.COUNT;
      case SINCE -> rows.history().period() == History.Period.DAY ? Unit.DAYS : Unit.MONTHS;
      default -> Objects.requireNonNull(measure).unit();
    };
  }

  /** What it means that the statistic is missing; an age, that there never was such a row. */
  static Text missing(Rows rows, Statistic statistic) {
    if (statistic != Statistic.SINCE) {
      return rows.history().missing();
    }
    Population population = rows.population();
    return new Text(
        population.gender().agree("Aucun ", "Aucune ") + population.singular().fr(),
        "No " + population.singular().en());
  }

  static Text label(Rows rows, Statistic statistic, @Nullable Measure measure) {
    return new Text(
        capitalised(french(rows, statistic, measure)),
        capitalised(english(rows, statistic, measure)));
  }

  private static String french(Rows rows, Statistic statistic, @Nullable Measure measure) {
    Population population = rows.population();
    String all = population.plural().fr() + rows.window().fr();
    if (measure == null) {
      return statistic == Statistic.COUNT
          ? "nombre " + de(all)
          : "temps écoulé depuis " + latestFr(population);
    }
    Noun noun = measure.noun();
    String over = overFr(rows);
    return switch (statistic) {
      case SUM -> noun.fr() + noun.gender().agree(" total", " totale") + over;
      case MEAN, MEAN_OF_MEANS -> noun.fr() + noun.gender().agree(" moyen", " moyenne") + over;
      case MIN -> noun.fr() + noun.gender().agree(" minimal", " minimale") + over;
      case MAX -> noun.fr() + noun.gender().agree(" maximal", " maximale") + over;
      case STD -> "dispersion " + noun.withDe() + over + " (écart-type)";
      case SHARE -> shareFr(rows, noun.fr());
      case LAST -> noun.fr() + " pour " + latestFr(population);
      case FIRST ->
          noun.fr()
              + " pour "
              + population.gender().agree("le premier ", "la première ")
              + population.singular().fr();
      case RATIO -> noun.fr() + over;
      case SLOPE -> "évolution par an " + noun.withDe() + over;
      case DECAYED_SUM ->
          noun.fr() + noun.gender().agree(" cumulé", " cumulée") + over + weightedFr(population);
      case DECAYED_MEAN ->
          noun.fr() + noun.gender().agree(" moyen", " moyenne") + over + weightedFr(population);
      case COUNT, SINCE -> throw new IllegalArgumentException(statistic + " has no measure");
    };
  }

  private static String shareFr(Rows rows, String part) {
    return rows.window().kind() == Window.Kind.LAST
        ? "part des " + part + " parmi" + overFr(rows).substring(" sur".length())
        : "part des " + part + rows.window().fr();
  }

  private static String overFr(Rows rows) {
    Population population = rows.population();
    if (rows.window().kind() != Window.Kind.LAST) {
      return " sur les " + population.plural().fr() + rows.window().fr();
    }
    String last = population.gender().agree("derniers", "dernières");
    return " sur les %d %s %s".formatted(rows.window().length(), last, population.plural().fr());
  }

  private static String latestFr(Population population) {
    return population.gender().agree("le dernier ", "la dernière ") + population.singular().fr();
  }

  private static String weightedFr(Population population) {
    return population
        .gender()
        .agree(", les plus récents comptant davantage", ", les plus récentes comptant davantage");
  }

  private static String english(Rows rows, Statistic statistic, @Nullable Measure measure) {
    Population population = rows.population();
    if (measure == null) {
      return statistic == Statistic.COUNT
          ? "number of " + population.plural().en() + rows.window().en()
          : "time since the latest " + population.singular().en();
    }
    String noun = measure.noun().en();
    String over = overEn(rows);
    boolean lasts = measure.unit() == Unit.DAYS || measure.unit() == Unit.YEARS;
    return switch (statistic) {
      case SUM -> "total " + noun + over;
      case MEAN, MEAN_OF_MEANS -> "average " + noun + over;
      case MIN -> (lasts ? "shortest " : "lowest ") + noun + over;
      case MAX -> (lasts ? "longest " : "highest ") + noun + over;
      case STD -> "spread of " + noun + over + " (standard deviation)";
      case SHARE ->
          rows.window().kind() == Window.Kind.LAST
              ? "share of " + noun + " among" + over.substring(" on".length())
              : "share of " + noun + rows.window().en();
      case LAST -> noun + " of the latest " + population.singular().en();
      case FIRST -> noun + " of the first " + population.singular().en();
      case RATIO -> noun + over;
      case SLOPE -> "change per year in " + noun + over;
      case DECAYED_SUM -> "cumulative " + noun + over + ", recent ones counting more";
      case DECAYED_MEAN -> "average " + noun + over + ", recent ones counting more";
      case COUNT, SINCE -> throw new IllegalArgumentException(statistic + " has no measure");
    };
  }

  private static String overEn(Rows rows) {
    String plural = rows.population().plural().en();
    return rows.window().kind() == Window.Kind.LAST
        ? " on the last %d %s".formatted(rows.window().length(), plural)
        : " on " + plural + rows.window().en();
  }
}
