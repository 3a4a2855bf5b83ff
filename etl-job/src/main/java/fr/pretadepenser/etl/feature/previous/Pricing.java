package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.ANNUITY;
import static fr.pretadepenser.etl.feature.previous.Previous.APPLICATIONS;
import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.CREDIT;
import static fr.pretadepenser.etl.feature.previous.Previous.PAYMENTS;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** At which price and for which product money was offered before. */
final class Pricing {
  /** What is repaid beyond the credit, by the constant-ratio approximation of a yearly rate. */
  private static final Measure RATE =
      Measure.of(
          "rate",
          Noun.masculine("taux d'intérêt annuel estimé", "estimated yearly interest rate"),
          Unit.RATE,
          ANNUITY
              .multiply(PAYMENTS)
              .minus(CREDIT)
              .multiply(24)
              .divide(CREDIT.multiply(PAYMENTS.plus(1))));

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

  private static final Measure PRODUCT =
      Measure.ofCodes(
          "product",
          Noun.masculine("produit", "product"),
          col("PRODUCT_COMBINATION"),
          List.of(
              "Cash",
              "Cash Street: high",
              "Cash Street: middle",
              "Cash Street: low",
              "Cash X-Sell: high",
              "Cash X-Sell: middle",
              "Cash X-Sell: low",
              "Card Street",
              "Card X-Sell",
              "POS household with interest",
              "POS household without interest",
              "POS industry with interest",
              "POS industry without interest",
              "POS mobile with interest",
              "POS mobile without interest",
              "POS other with interest",
              "POS others without interest"));

  static final List<Declaration> FEATURES =
      List.of(
          APPLICATIONS.min(RATE),
          APPLICATIONS.mean(RATE),
          APPLICATIONS.max(RATE),
          APPLICATIONS.last(RATE),
          APPLICATIONS.share(at("high", "à taux élevé", "at a high rate")),
          APPLICATIONS.share(at("low_normal", "à taux bas", "at a low rate")),
          APPLICATIONS.share(at("low_action", "à taux promotionnel", "at a promotional rate")),
          APPLICATIONS
              .last(PRODUCT)
              .called(
                  "Produit de la dernière demande antérieure",
                  "Product of the latest earlier application"),
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
                  "Price of the goods relative to the total to repay, average of approved applications"));

  private Pricing() {}

  private static Rows at(String group, String fr, String en) {
    return APPLICATIONS.where(
        Population.feminine(
            "yield_" + group,
            new Text("demandes antérieures " + fr, "earlier applications " + en),
            new Text("demande antérieure " + fr, "earlier application " + en)),
        col("NAME_YIELD_GROUP").equalTo(group));
  }
}
