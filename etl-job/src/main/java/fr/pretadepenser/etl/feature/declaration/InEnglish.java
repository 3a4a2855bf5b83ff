package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English words of a statistic, made from those of its parts. */
final class InEnglish {
  private static final Map<Statistic, String> NAMES =
      Map.of(
          Statistic.MEAN, "average",
          Statistic.MIN, "lowest",
          Statistic.MAX, "highest");

  private InEnglish() {}

  static String label(Rows rows, Statistic statistic, @Nullable Measure measure) {
    Population population = rows.population();
    if (measure == null) {
      return ofRows(rows, statistic);
    }
    String noun = measure.noun().en();
    String over = over(rows);
    boolean lasts = measure.unit() == Unit.DAYS || measure.unit() == Unit.YEARS;
    if (measure.noun().phrase() && NAMES.containsKey(statistic)) {
      return noun + ", " + NAMES.get(statistic) + over.replaceFirst(" on ", " of ");
    }
    return switch (statistic) {
      case SUM -> "total " + noun + over;
      case MEAN, MEAN_OF_MEANS -> "average " + noun + over;
      case MIN -> (lasts ? "shortest " : "lowest ") + noun + over;
      case MAX -> (lasts ? "longest " : "highest ") + noun + over;
      case STD -> "spread of " + noun + over + " (standard deviation)";
      case DISTINCT -> "number of different values of " + noun + over;
      case MISSING_SHARE ->
          "share" + over.replaceFirst(" on ", " of ") + " without a known " + noun;
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
      case MAX_OF_MEANS -> "average " + noun + over + ", highest by credit";
      default -> throw new IllegalArgumentException(statistic + " is not said of a measure alone");
    };
  }

  private static String ofRows(Rows rows, Statistic statistic) {
    Population population = rows.population();
    String next =
        "time from one "
            + population.singular().en()
            + " to the next"
            + (rows.window().kind() == Window.Kind.LAST
                ? ", among the last " + rows.window().length()
                : rows.window().en());
    return switch (statistic) {
      case COUNT -> "number of " + population.plural().en() + rows.window().en();
      case SINCE -> "time since the latest " + population.singular().en();
      case INTERVAL_MEAN -> "average " + next;
      case INTERVAL_MIN -> "shortest " + next;
      case INTERVAL_STD -> "spread of the " + next + " (standard deviation)";
      default -> throw new IllegalArgumentException(statistic + " needs a measure");
    };
  }

  static String over(Rows rows) {
    String plural = rows.population().plural().en();
    return rows.window().kind() == Window.Kind.LAST
        ? " on the last %d %s".formatted(rows.window().length(), plural)
        : " on " + plural + rows.window().en();
  }
}
