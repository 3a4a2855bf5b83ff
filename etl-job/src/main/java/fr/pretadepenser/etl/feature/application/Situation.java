package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import org.apache.spark.sql.Column;

/** Work and education: what the client says of themselves. */
final class Situation {
  /** From the least schooling to the most. */
  private static final List<String> EDUCATION =
      List.of(
          "Lower secondary",
          "Secondary / secondary special",
          "Incomplete higher",
          "Higher education",
          "Academic degree");

  static final List<Declaration> FEATURES =
      List.of(
          column(
              "name_contract_type",
              Unit.CATEGORY,
              "Type de contrat demandé",
              "Type of contract applied for",
              col("NAME_CONTRACT_TYPE")),
          column(
                  "occupation_type",
                  Unit.CATEGORY,
                  "Profession",
                  "Occupation",
                  col("OCCUPATION_TYPE"))
              .proxy(),
          column(
                  "organization_type",
                  Unit.CATEGORY,
                  "Secteur de l'employeur",
                  "Employer's sector",
                  col("ORGANIZATION_TYPE"))
              .proxy(),
          column(
                  "name_income_type",
                  Unit.CATEGORY,
                  "Source principale de revenu",
                  "Main source of income",
                  col("NAME_INCOME_TYPE"))
              .proxy(),
          column(
                  "education_level",
                  Unit.COUNT,
                  "Niveau d'études, de 0 (collège) à 4 (titre universitaire supérieur)",
                  "Level of education, from 0 (lower secondary) to 4 (academic degree)",
                  education())
              .proxy(),
          column(
                  "years_employed",
                  Unit.YEARS,
                  "Ancienneté dans l'emploi actuel",
                  "Time in current employment",
                  Stability.yearsSince("DAYS_EMPLOYED"))
              .missingMeans("Aucun emploi en cours déclaré", "No current employment declared")
              .decreasesRisk()
              .proxy(),
          column(
                  "not_employed",
                  Unit.FLAG,
                  "Aucun emploi en cours déclaré",
                  "No current employment declared",
                  col("IS_NOT_EMPLOYED"))
              .proxy());

  private Situation() {}

  private static Column education() {
    Column level = lit(null);
    for (int i = 0; i < EDUCATION.size(); i++) {
      level = when(col("NAME_EDUCATION_TYPE").equalTo(EDUCATION.get(i)), i).otherwise(level);
    }
    return level;
  }
}
