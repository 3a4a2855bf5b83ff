package fr.pretadepenser.etl.feature;

import static fr.pretadepenser.etl.feature.declaration.Declaration.across;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;

/** What only several tables together tell. */
final class CrossTable {
  static final List<Declaration> FEATURES =
      List.of(
          across(
              "history_count",
              Unit.COUNT,
              SourceTable.APPLICATION,
              Family.SITUATION,
              new Text(
                  "Nombre de sources d'historique connues, sur six",
                  "Number of sources of history known, out of six"),
              CrossTable::histories),
          across(
              "first_activity_age",
              Unit.YEARS,
              SourceTable.BUREAU,
              Family.CREDITS_ELSEWHERE,
              new Text(
                  "Ancienneté du premier crédit ailleurs ou de la première demande ici",
                  "Age of the first credit elsewhere or first application here"),
              input -> greatest(input.apply("bureau_age_max"), input.apply("previous_age_max"))),
          across(
                  "bureau_age_mean_to_employment",
                  Unit.RATIO,
                  SourceTable.BUREAU,
                  Family.CREDITS_ELSEWHERE,
                  new Text(
                      "Ancienneté moyenne des crédits ailleurs rapportée à l'ancienneté dans"
                          + " l'emploi",
                      "Average age of credits elsewhere, relative to time in employment"),
                  input -> input.apply("bureau_age_mean").divide(employed(input)))
              .proxy());

  private CrossTable() {}

  private static Column histories(Function<String, Column> input) {
    return Presence.FEATURES.stream()
        .map(history -> input.apply(history.feature().name()))
        .reduce(Column::plus)
        .orElseThrow();
  }

  /** Null for whoever begins today, so that it can divide. */
  private static Column employed(Function<String, Column> input) {
    Column years = input.apply("years_employed");
    return when(years.gt(0), years);
  }
}
