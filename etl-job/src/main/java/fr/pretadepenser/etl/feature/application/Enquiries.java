package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.etl.feature.declaration.Declaration.column;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * How often lenders asked the bureau about the client. Each column counts what the shorter ones do
 * not: the last hour, day, week, month; the two months before; the nine before those.
 */
final class Enquiries {
  private static final Column MONTH =
      col("AMT_REQ_CREDIT_BUREAU_HOUR")
          .plus(col("AMT_REQ_CREDIT_BUREAU_DAY"))
          .plus(col("AMT_REQ_CREDIT_BUREAU_WEEK"))
          .plus(col("AMT_REQ_CREDIT_BUREAU_MON"));

  private static final Column TWO_MONTHS_BEFORE = col("AMT_REQ_CREDIT_BUREAU_QRT");
  private static final Column NINE_MONTHS_BEFORE = col("AMT_REQ_CREDIT_BUREAU_YEAR");
  private static final Column QUARTER = MONTH.plus(TWO_MONTHS_BEFORE);
  private static final Column YEAR = QUARTER.plus(NINE_MONTHS_BEFORE);

  static final List<Declaration> FEATURES =
      Stream.of(
              column(
                      "enquiries_month",
                      Unit.COUNT,
                      "Consultations du bureau de crédit au cours du dernier mois",
                      "Enquiries at the credit bureau over the last month",
                      MONTH)
                  .increasesRisk(),
              column(
                      "enquiries_quarter",
                      Unit.COUNT,
                      "Consultations du bureau de crédit au cours des 3 derniers mois",
                      "Enquiries at the credit bureau over the last 3 months",
                      QUARTER)
                  .increasesRisk(),
              column(
                      "enquiries_year",
                      Unit.COUNT,
                      "Consultations du bureau de crédit au cours des 12 derniers mois",
                      "Enquiries at the credit bureau over the last 12 months",
                      YEAR)
                  .increasesRisk(),
              column(
                  "enquiries_recent_share",
                  Unit.SHARE,
                  "Part des consultations du bureau de crédit qui datent des 3 derniers mois, sur 12 mois",
                  "Share of enquiries at the credit bureau over 12 months that fall in the last 3",
                  QUARTER.divide(when(YEAR.gt(0), YEAR))),
              column(
                  "enquiries_month_acceleration",
                  Unit.RATIO,
                  "Consultations du dernier mois moins la moyenne mensuelle des deux précédents",
                  "Enquiries of the last month minus the monthly average of the two before",
                  MONTH.minus(TWO_MONTHS_BEFORE.divide(2))),
              column(
                  "enquiries_quarter_acceleration",
                  Unit.RATIO,
                  "Consultations des 3 derniers mois moins la moyenne trimestrielle des neuf précédents",
                  "Enquiries of the last 3 months minus the quarterly average of the nine before",
                  QUARTER.minus(NINE_MONTHS_BEFORE.divide(3))))
          .map(
              enquiries ->
                  enquiries
                      .in(Family.CREDITS_ELSEWHERE)
                      .missingMeans(
                          "Consultations du bureau de crédit inconnues",
                          "Enquiries at the credit bureau not known"))
          .toList();

  private Enquiries() {}
}
