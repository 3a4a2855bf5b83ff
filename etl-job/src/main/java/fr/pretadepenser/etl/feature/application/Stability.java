package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import org.apache.spark.sql.Column;

/** How long things have been as they are: job, papers, phone. No time here starts at birth. */
final class Stability {
  private static final double DAYS_IN_YEAR = 365.25;

  /** Null for whoever begins today, so that it can divide. */
  private static final Column EMPLOYED = when(col("DAYS_EMPLOYED").lt(0), col("DAYS_EMPLOYED"));

  static final Column YEARS_EMPLOYED = lit(0).minus(EMPLOYED).divide(DAYS_IN_YEAR);

  static final List<Declaration> FEATURES =
      List.of(
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
                  col("DAYS_LAST_PHONE_CHANGE").divide(EMPLOYED))
              .proxy(),
          column(
                  "registration_to_employment",
                  Unit.RATIO,
                  "Temps depuis la modification de l'inscription rapporté à l'ancienneté dans l'emploi",
                  "Time since the registration was changed, relative to time in employment",
                  col("DAYS_REGISTRATION").divide(EMPLOYED))
              .proxy(),
          column(
                  "id_publish_to_employment",
                  Unit.RATIO,
                  "Temps depuis le renouvellement de la pièce d'identité rapporté à l'ancienneté dans l'emploi",
                  "Time since the identity document was renewed, relative to time in employment",
                  col("DAYS_ID_PUBLISH").divide(EMPLOYED))
              .proxy(),
          column(
              "registration_minus_id_publish",
              Unit.YEARS,
              "Temps passé de la modification de l'inscription au renouvellement de la pièce d'identité",
              "Time from the change of registration to the renewal of the identity document",
              between("DAYS_REGISTRATION", "DAYS_ID_PUBLISH")),
          column(
              "id_publish_minus_phone_change",
              Unit.YEARS,
              "Temps passé du renouvellement de la pièce d'identité au changement de téléphone",
              "Time from the renewal of the identity document to the change of phone",
              between("DAYS_ID_PUBLISH", "DAYS_LAST_PHONE_CHANGE")));

  private Stability() {}

  static Column yearsSince(String day) {
    return lit(0).minus(col(day)).divide(DAYS_IN_YEAR);
  }

  private static Column between(String from, String to) {
    return col(to).minus(col(from)).divide(DAYS_IN_YEAR);
  }
}
