package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.REFUSED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;
import org.apache.spark.sql.Column;

/** How much was lent or refused before, over how long, and how much was paid down. */
final class Amounts {
  static final Measure ANNUITY =
      Measure.of(
          "annuity", Noun.feminine("mensualité", "monthly payment"), Unit.MONEY, Previous.ANNUITY);

  private static final Measure CREDIT =
      Measure.of(
          "credit",
          Noun.masculine("montant du crédit", "amount of credit"),
          Unit.MONEY,
          Previous.CREDIT);

  private static final Measure PAYMENTS =
      Measure.of(
          "payments",
          Noun.masculine("nombre de mensualités", "number of payments"),
          Unit.MONTHS,
          Previous.PAYMENTS);

  private static final Column PRICE = col("AMT_GOODS_PRICE");

  private static final Measure DOWN_PAYMENT =
      Measure.of(
          "down_payment",
          Noun.feminine("part du prix payée d'avance", "share of the price paid down"),
          Unit.SHARE,
          when(
              col("AMT_DOWN_PAYMENT").isNotNull().and(PRICE.isNotNull()),
              least(col("AMT_DOWN_PAYMENT").divide(PRICE), lit(1))));

  private static final Measure CREDIT_TO_GOODS =
      Measure.of(
          "credit_to_goods",
          Noun.masculine("crédit rapporté au prix du bien", "credit relative to the price"),
          Unit.RATIO,
          Previous.CREDIT.divide(PRICE));

  static final List<Declaration> FEATURES =
      List.of(
          APPROVED
              .mean(ANNUITY)
              .called(
                  "Mensualité moyenne des prêts accordés auparavant",
                  "Average monthly payment of loans granted before"),
          APPROVED
              .max(ANNUITY)
              .called(
                  "Plus forte mensualité des prêts accordés auparavant",
                  "Highest monthly payment of loans granted before"),
          APPROVED
              .last(ANNUITY)
              .called(
                  "Mensualité du dernier prêt accordé",
                  "Monthly payment of the latest loan granted"),
          APPROVED
              .mean(CREDIT)
              .called(
                  "Montant moyen des prêts accordés auparavant",
                  "Average amount of loans granted before"),
          APPROVED
              .max(CREDIT)
              .called(
                  "Montant du plus gros prêt accordé auparavant",
                  "Amount of the largest loan granted before"),
          REFUSED
              .mean(CREDIT)
              .called(
                  "Montant moyen des crédits refusés auparavant",
                  "Average amount of credits refused before"),
          REFUSED
              .sumTo(APPROVED, CREDIT)
              .called(
                  "Total des crédits refusés rapporté à celui des crédits accordés",
                  "Total of credits refused relative to that of credits granted")
              .increasesRisk(),
          APPROVED
              .mean(PAYMENTS)
              .called(
                  "Durée moyenne des prêts accordés auparavant",
                  "Average duration of loans granted before"),
          APPROVED
              .max(PAYMENTS)
              .called(
                  "Plus longue durée des prêts accordés auparavant",
                  "Longest duration of loans granted before"),
          APPROVED
              .mean(DOWN_PAYMENT)
              .called(
                  "Part du prix payée d'avance, moyenne des prêts accordés auparavant",
                  "Share of the price paid down, average of loans granted before")
              .decreasesRisk(),
          APPROVED
              .mean(CREDIT_TO_GOODS)
              .called(
                  "Crédit rapporté au prix du bien, moyenne des prêts accordés auparavant",
                  "Credit relative to the price of the goods, average of loans granted before"));

  private Amounts() {}
}
