package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * Scores bought from others, opaque and higher for better payers. What goes into them is not known,
 * age perhaps: all count as proxies. Statistics are over those a client has.
 */
final class ExternalScores {
  private static final Column E1 = col("EXT_SOURCE_1");
  private static final Column E2 = col("EXT_SOURCE_2");
  private static final Column E3 = col("EXT_SOURCE_3");

  private static final Column COUNT = present(E1).plus(present(E2)).plus(present(E3));
  private static final Column MEAN =
      orZero(E1).plus(orZero(E2)).plus(orZero(E3)).divide(some(COUNT));

  static final List<Declaration> FEATURES =
      Stream.of(
              better("ext_source_1", "Score externe 1", "External score 1", E1),
              better("ext_source_2", "Score externe 2", "External score 2", E2),
              better("ext_source_3", "Score externe 3", "External score 3", E3),
              better(
                  "ext_source_mean",
                  "Moyenne des scores externes",
                  "Average of external scores",
                  MEAN),
              better(
                  "ext_source_weighted",
                  "Moyenne pondérée des scores externes",
                  "Weighted average of external scores",
                  weighted(2, 1, 3)),
              better(
                  "ext_source_min",
                  "Plus bas des scores externes",
                  "Lowest external score",
                  least(E1, E2, E3)),
              better(
                  "ext_source_max",
                  "Plus haut des scores externes",
                  "Highest external score",
                  greatest(E1, E2, E3)),
              better(
                  "ext_source_median",
                  "Médiane des scores externes",
                  "Median of external scores",
                  median()),
              better(
                  "ext_source_mean_2_3",
                  "Moyenne des scores externes 2 et 3",
                  "Average of external scores 2 and 3",
                  E2.plus(E3).divide(2)),
              better(
                  "ext_source_geometric_1_3",
                  "Moyenne géométrique des scores externes 1 et 3",
                  "Geometric mean of external scores 1 and 3",
                  sqrt(E1.multiply(E3))),
              column(
                  "ext_source_product",
                  Unit.SCORE,
                  "Produit des scores externes connus",
                  "Product of the external scores known",
                  when(COUNT.gt(0), orOne(E1).multiply(orOne(E2)).multiply(orOne(E3)))),
              column(
                  "ext_source_std",
                  Unit.RATIO,
                  "Écart-type des scores externes",
                  "Standard deviation of external scores",
                  deviation()),
              column(
                  "ext_source_1_minus_2",
                  Unit.RATIO,
                  "Score externe 1 moins score externe 2",
                  "External score 1 minus external score 2",
                  E1.minus(E2)),
              column(
                  "ext_source_2_minus_3",
                  Unit.RATIO,
                  "Score externe 2 moins score externe 3",
                  "External score 2 minus external score 3",
                  E2.minus(E3)),
              column(
                  "ext_source_1_minus_3",
                  Unit.RATIO,
                  "Score externe 1 moins score externe 3",
                  "External score 1 minus external score 3",
                  E1.minus(E3)),
              column(
                  "ext_source_count",
                  Unit.COUNT,
                  "Nombre de scores externes connus",
                  "Number of external scores known",
                  COUNT))
          .map(
              score ->
                  score
                      .in(Family.EXTERNAL_SCORES)
                      .missingMeans("Score non communiqué", "Score not supplied")
                      .proxy())
          .toList();

  private ExternalScores() {}

  private static Declaration better(String name, String fr, String en, Column value) {
    return column(name, Unit.SCORE, fr, en, value).decreasesRisk();
  }

  private static Column weighted(int first, int second, int third) {
    Column weights =
        present(E1)
            .multiply(first)
            .plus(present(E2).multiply(second))
            .plus(present(E3).multiply(third));
    return orZero(E1)
        .multiply(first)
        .plus(orZero(E2).multiply(second))
        .plus(orZero(E3).multiply(third))
        .divide(some(weights));
  }

  /** Of three, what the lowest and the highest leave of their sum; of fewer, the mean. */
  private static Column median() {
    Column middle = E1.plus(E2).plus(E3).minus(least(E1, E2, E3)).minus(greatest(E1, E2, E3));
    return when(COUNT.equalTo(3), middle).otherwise(MEAN);
  }

  private static Column deviation() {
    Column squares = squared(E1).plus(squared(E2)).plus(squared(E3));
    return when(COUNT.gt(1), sqrt(squares.divide(COUNT.minus(1))));
  }

  private static Column squared(Column score) {
    return coalesce(pow(score.minus(MEAN), lit(2)), lit(0));
  }

  private static Column present(Column score) {
    return when(score.isNotNull(), 1).otherwise(0);
  }

  private static Column orZero(Column score) {
    return coalesce(score, lit(0));
  }

  private static Column orOne(Column score) {
    return coalesce(score, lit(1));
  }

  /** A divisor, null rather than zero. */
  private static Column some(Column count) {
    return when(count.gt(0), count);
  }
}
