package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import org.apache.spark.sql.Column;

/** Work, car, papers: what the client says of themselves. */
final class Situation {
  private static final double DAYS_IN_YEAR = 365.25;

  /** From the least schooling to the most. */
  private static final List<String> EDUCATION =
      List.of(
          "Lower secondary",
          "Secondary / secondary special",
          "Incomplete higher",
          "Higher education",
          "Academic degree");

  /** What a complete application says; the terms of the loan are not looked at. */
  private static final List<String> ASKED =
      List.of(
          "EXT_SOURCE_1",
          "EXT_SOURCE_2",
          "EXT_SOURCE_3",
          "OCCUPATION_TYPE",
          "ORGANIZATION_TYPE",
          "DAYS_EMPLOYED",
          "OWN_CAR_AGE",
          "DAYS_LAST_PHONE_CHANGE");

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
                  yearsSince("DAYS_EMPLOYED"))
              .missingMeans("Aucun emploi en cours déclaré", "No current employment declared")
              .decreasesRisk()
              .proxy(),
          column(
                  "not_employed",
                  Unit.FLAG,
                  "Aucun emploi en cours déclaré",
                  "No current employment declared",
                  col("IS_NOT_EMPLOYED"))
              .proxy(),
          column(
                  "own_car_age",
                  Unit.YEARS,
                  "Âge de la voiture",
                  "Age of the car",
                  col("OWN_CAR_AGE"))
              .missingMeans("Aucune voiture déclarée", "No car declared")
              .increasesRisk()
              .proxy(),
          column(
              "years_since_id_publish",
              Unit.YEARS,
              "Temps écoulé depuis le dernier renouvellement de la pièce d'identité",
              "Time since the identity document was last renewed",
              yearsSince("DAYS_ID_PUBLISH")),
          column(
              "years_since_registration",
              Unit.YEARS,
              "Temps écoulé depuis la dernière modification de l'inscription administrative",
              "Time since the civil registration was last changed",
              yearsSince("DAYS_REGISTRATION")),
          column(
              "years_since_phone_change",
              Unit.YEARS,
              "Temps écoulé depuis le dernier changement de téléphone",
              "Time since the phone was last changed",
              yearsSince("DAYS_LAST_PHONE_CHANGE")),
          column(
                  "phone_change_to_employment",
                  Unit.RATIO,
                  "Temps depuis le changement de téléphone rapporté à l'ancienneté dans l'emploi",
                  "Time since the phone was changed, relative to time in employment",
                  col("DAYS_LAST_PHONE_CHANGE")
                      .divide(when(col("DAYS_EMPLOYED").lt(0), col("DAYS_EMPLOYED"))))
              .proxy(),
          column(
                  "application_missing_count",
                  Unit.COUNT,
                  "Nombre d'informations absentes de la demande",
                  "Number of answers missing from the application",
                  missing())
              .proxy());

  private Situation() {}

  static Column yearsSince(String day) {
    return lit(0).minus(col(day)).divide(DAYS_IN_YEAR);
  }

  private static Column education() {
    Column level = lit(null);
    for (int i = 0; i < EDUCATION.size(); i++) {
      level = when(col("NAME_EDUCATION_TYPE").equalTo(EDUCATION.get(i)), i).otherwise(level);
    }
    return level;
  }

  private static Column missing() {
    return ASKED.stream()
        .map(column -> when(col(column).isNull(), 1).otherwise(0))
        .reduce(Column::plus)
        .orElseThrow();
  }
}
