package fr.pretadepenser.etl.feature.declaration;

import static fr.pretadepenser.etl.feature.declaration.French.capitalised;
import static fr.pretadepenser.etl.feature.declaration.French.de;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * One statistic set against the same one of fewer, or of other, rows. The row expressions say which
 * rows count on either side, so that one pass and one accumulator do.
 */
final class Comparison {
  private Comparison() {}

  static Declaration recentShare(Rows rows, Window recent) {
    Text plural = rows.population().plural();
    return declare(
        rows,
        name(rows.population(), "recent_share", recent, rows.window()),
        Unit.SHARE,
        new Text(
            "part des " + plural.fr() + rows.window().fr() + " qui datent " + recent.spanFr(),
            "share of " + plural.en() + rows.window().en() + " that fall in " + recent.spanEn()),
        Statistic.SHARE,
        recent.holds(rows.history().time()),
        null);
  }

  static Declaration recentShare(Rows rows, Window recent, Measure measure) {
    Noun noun = measure.noun();
    Column inside = recent.holds(rows.history().time()).cast("int");
    return declare(
        rows,
        name(rows.population(), measure.name() + "_recent_share", recent, rows.window()),
        Unit.SHARE,
        new Text(
            "part " + noun.withDe() + InFrench.over(rows) + " qui date " + recent.spanFr(),
            "share of the "
                + noun.en()
                + InEnglish.over(rows)
                + " that falls in "
                + recent.spanEn()),
        Statistic.RATIO,
        measure.column().multiply(inside),
        measure.column());
  }

  static Declaration recentToMean(Rows rows, Window recent, Measure measure) {
    Noun noun = measure.noun();
    Text plural = rows.population().plural();
    return declare(
        rows,
        name(rows.population(), measure.name() + "_recent_mean", recent, rows.window()),
        Unit.RATIO,
        new Text(
            noun.fr()
                + noun.gender().agree(" moyen", " moyenne")
                + (" sur les " + plural.fr() + recent.fr())
                + noun.gender().agree(", rapporté", ", rapportée")
                + (" à la moyenne " + rows.window().spanFr()),
            "average %s on %s%s, relative to the average of %s"
                .formatted(noun.en(), plural.en(), recent.en(), rows.window().spanEn())),
        Statistic.RELATIVE_MEAN,
        measure.column(),
        recent.holds(rows.history().time()));
  }

  static Declaration countTo(Rows rows, Rows others) {
    String window = rows.window().fr();
    return between(
        rows,
        others,
        "count",
        new Text(
            "nombre %s, rapporté à celui des %s"
                .formatted(
                    de(rows.population().plural().fr()),
                    others.population().plural().fr() + window),
            "number of %s, relative to that of %s"
                .formatted(
                    rows.population().plural().en(),
                    others.population().plural().en() + rows.window().en())),
        lit(1));
  }

  static Declaration sumTo(Rows rows, Rows others, Measure measure) {
    Noun noun = measure.noun();
    return between(
        rows,
        others,
        measure.name(),
        new Text(
            "%s %s sur les %s, rapporté%s à %s des %s"
                .formatted(
                    noun.fr(),
                    noun.gender().agree("total", "totale"),
                    rows.population().plural().fr(),
                    noun.gender().agree("", "e"),
                    noun.gender().agree("celui", "celle"),
                    others.population().plural().fr() + rows.window().fr()),
            "total %s on %s, relative to that on %s"
                .formatted(
                    noun.en(),
                    rows.population().plural().en(),
                    others.population().plural().en() + rows.window().en())),
        measure.column());
  }

  /** The window is that of {@code rows}; which rows count on a side, the conditions tell. */
  private static Declaration between(
      Rows rows, Rows others, String measure, Text label, Column value) {
    if (rows.window().kind() == Window.Kind.LAST || !rows.window().equals(others.window())) {
      throw new IllegalArgumentException("not one window by age: " + label.en());
    }
    return declare(
        new Rows(rows.history(), rows.population(), null, rows.window()),
        rows.population().name()
            + "_to_"
            + (others.population().name().isEmpty() ? "all" : others.population().name())
            + "_"
            + measure
            + rows.window().suffix(),
        Unit.RATIO,
        label,
        Statistic.RATIO,
        valueOf(rows, value),
        valueOf(others, value));
  }

  /** 0 on rows that are not among these. */
  private static Column valueOf(Rows rows, Column value) {
    return rows.filter() == null ? value : when(rows.filter(), value).otherwise(lit(0));
  }

  private static String name(Population population, String statistic, Window recent, Window wide) {
    return (population.name().isEmpty() ? "" : population.name() + "_")
        + statistic
        + recent.suffix()
        + (wide.equals(Window.ALL) ? "" : "_of" + wide.suffix());
  }

  private static Declaration declare(
      Rows rows,
      String name,
      Unit unit,
      Text label,
      Statistic statistic,
      Column measure,
      @Nullable Column other) {
    return Declaration.ofHistory(
        rows.history(),
        rows.history().prefix() + "_" + name,
        unit,
        new Text(capitalised(label.fr()), capitalised(label.en())),
        rows.history().missing(),
        new Recipe.OfHistory(
            rows.history(), rows.filter(), rows.window(), statistic, measure, other, List.of()));
  }
}
