package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.French.capitalised;

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
      case SINCE, INTERVAL_MEAN, INTERVAL_MIN, INTERVAL_STD ->
          rows.history().period() == History.Period.DAY ? Unit.DAYS : Unit.MONTHS;
      case COUNT, DISTINCT -> Unit.COUNT;
      case MISSING_SHARE -> Unit.SHARE;
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
        capitalised(InFrench.label(rows, statistic, measure)),
        capitalised(InEnglish.label(rows, statistic, measure)));
  }
}
