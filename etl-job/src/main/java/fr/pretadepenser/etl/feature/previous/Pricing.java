package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.ANNUITY;
import static fr.pretadepenser.etl.feature.previous.Previous.APPLICATIONS;
import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.CASH;
import static fr.pretadepenser.etl.feature.previous.Previous.CONSUMER;
import static fr.pretadepenser.etl.feature.previous.Previous.CREDIT;
import static fr.pretadepenser.etl.feature.previous.Previous.PAYMENTS;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** At which price money was offered before. */
final class Pricing {
  private static final Measure RATE =
      Measure.of(
          "annual_rate",
          Noun.masculine("taux d'intérêt annuel", "yearly interest rate"),
          Unit.RATE,
          AnnuityRate.column(CREDIT, ANNUITY, PAYMENTS));

  private static final Measure INTEREST =
      Measure.of(
          "interest_to_credit",
          Noun.masculine("coût des intérêts rapporté au crédit", "interest relative to credit"),
          Unit.RATIO,
          ANNUITY.multiply(PAYMENTS).minus(CREDIT).divide(CREDIT));

  /** Below 1, more was offered than asked (an insurance); above 1, less. */
  private static final Measure ASKED =
      Measure.of(
          "asked_to_offered",
          Noun.masculine(
              "montant demandé rapporté au montant proposé",
              "amount asked relative to amount offered"),
          Unit.RATIO,
          col("AMT_APPLICATION").divide(CREDIT));

  private static final Measure GOODS_TO_REPAID =
      Measure.of(
          "goods_to_repaid",
          Noun.masculine(
              "prix du bien rapporté au total à rembourser",
              "price of the goods relative to the total to repay"),
          Unit.RATIO,
          col("AMT_GOODS_PRICE").divide(ANNUITY.multiply(PAYMENTS)));

  static final List<Declaration> FEATURES =
      List.of(
          APPLICATIONS.min(RATE),
          APPLICATIONS.mean(RATE),
          APPLICATIONS.max(RATE),
          APPLICATIONS.last(RATE),
          CASH.mean(RATE),
          CONSUMER.mean(RATE),
          APPLICATIONS
              .mean(INTEREST)
              .called(
                  "Coût des intérêts rapporté au crédit, moyenne des demandes antérieures",
                  "Interest relative to credit, average of earlier applications"),
          APPLICATIONS
              .min(ASKED)
              .called(
                  "Montant demandé rapporté au montant proposé, minimum des demandes antérieures",
                  "Amount asked relative to amount offered, lowest of earlier applications"),
          APPLICATIONS
              .mean(ASKED)
              .called(
                  "Montant demandé rapporté au montant proposé, moyenne des demandes antérieures",
                  "Amount asked relative to amount offered, average of earlier applications"),
          APPLICATIONS
              .max(ASKED)
              .called(
                  "Montant demandé rapporté au montant proposé, maximum des demandes antérieures",
                  "Amount asked relative to amount offered, highest of earlier applications"),
          APPROVED
              .mean(GOODS_TO_REPAID)
              .called(
                  "Prix du bien rapporté au total à rembourser, moyenne des demandes accordées",
                  "Price of the goods relative to the total to repay, average of approved"
                      + " applications"));

  private Pricing() {}
}
