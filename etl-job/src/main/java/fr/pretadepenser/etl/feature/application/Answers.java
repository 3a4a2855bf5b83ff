package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** How complete an application is: what was answered, given and handed in. */
final class Answers {
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

  /** Ways to reach the client; the phone at work only tells who has work. */
  private static final List<String> CONTACTS =
      List.of("FLAG_WORK_PHONE", "FLAG_CONT_MOBILE", "FLAG_PHONE", "FLAG_EMAIL");

  private static final List<String> DOCUMENTS =
      IntStream.rangeClosed(2, 21).mapToObj(number -> "FLAG_DOCUMENT_" + number).toList();

  static final List<Declaration> FEATURES =
      List.of(
          column(
                  "application_missing_count",
                  Unit.COUNT,
                  "Nombre d'informations absentes de la demande",
                  "Number of answers missing from the application",
                  missing())
              .proxy(),
          column(
                  "contact_count",
                  Unit.COUNT,
                  "Nombre de moyens de contact donnés",
                  "Number of ways of contact given",
                  given(CONTACTS))
              .proxy(),
          column(
                  "work_phone",
                  Unit.FLAG,
                  "Téléphone fixe au travail donné",
                  "Landline at work given",
                  col("FLAG_WORK_PHONE"))
              .proxy(),
          column(
              "document_count",
              Unit.COUNT,
              "Nombre de documents fournis",
              "Number of documents provided",
              given(DOCUMENTS)),
          column(
              "document_3",
              Unit.FLAG,
              "Document 3 fourni",
              "Document 3 provided",
              col("FLAG_DOCUMENT_3")));

  private Answers() {}

  private static Column missing() {
    return ASKED.stream()
        .map(column -> when(col(column).isNull(), 1).otherwise(0))
        .reduce(Column::plus)
        .orElseThrow();
  }

  private static Column given(List<String> flags) {
    return flags.stream()
        .map(flag -> coalesce(col(flag), lit(0)))
        .reduce(Column::plus)
        .orElseThrow();
  }
}
