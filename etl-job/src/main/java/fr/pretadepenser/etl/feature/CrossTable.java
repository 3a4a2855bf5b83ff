package fr.pretadepenser.etl.feature;

import static fr.pretadepenser.etl.feature.declaration.Declaration.across;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import org.apache.spark.sql.Column;

/** What only several tables together tell; the source is the later one in the order of tables. */
final class CrossTable {
  private static final double DAYS_IN_YEAR = 365.25;

  private static final Column YEARS_EMPLOYED =
      lit(0).minus(when(col("DAYS_EMPLOYED").lt(0), col("DAYS_EMPLOYED"))).divide(DAYS_IN_YEAR);

  static final List<Declaration> FEATURES =
      List.of(
          across(
              "first_activity_age",
              Unit.YEARS,
              SourceTable.PREVIOUS_APPLICATION,
              Family.CREDITS_ELSEWHERE,
              new Text(
                  "Ancienneté du premier crédit ailleurs ou de la première demande ici",
                  "Age of the first credit elsewhere or first application here"),
              greatest(col("bureau_age_max"), col("previous_age_max")),
              "bureau_age_max",
              "previous_age_max"),
          across(
                  "bureau_age_mean_to_employment",
                  Unit.RATIO,
                  SourceTable.BUREAU,
                  Family.CREDITS_ELSEWHERE,
                  new Text(
                      "Ancienneté moyenne des crédits ailleurs rapportée à l'ancienneté dans"
                          + " l'emploi",
                      "Average age of credits elsewhere, relative to time in employment"),
                  col("bureau_age_mean").divide(YEARS_EMPLOYED),
                  "bureau_age_mean")
              .proxy());

  private CrossTable() {}
}
