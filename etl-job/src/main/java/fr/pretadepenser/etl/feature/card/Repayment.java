package fr.pretadepenser.etl.feature.card;

import static fr.pretadepenser.etl.feature.card.Cards.MONTHS;
import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** How what was drawn by card is paid back. */
final class Repayment {
  private static final Column MINIMUM = col("MINIMUM");
  private static final Column OWED = col("OWED");

  private static final Measure PAID_TO_MINIMUM =
      Measure.of(
          "paid_to_minimum",
          Noun.masculine("paiement rapporté au minimum", "payment relative to the minimum"),
          Unit.RATIO,
          when(MINIMUM.gt(0), col("PAID")));

  private static final Measure INTEREST_TO_OWED =
      Measure.of(
          "interest_to_owed",
          Noun.feminine("part des intérêts et frais", "share of interest and fees"),
          Unit.RATIO,
          when(OWED.gt(0), OWED.minus(col("PRINCIPAL"))));

  private static final Measure ARREARS =
      Measure.of("dpd", Noun.masculine("retard", "arrears"), Unit.DAYS, col("DPD"));

  private static final Rows LATE =
      MONTHS.where(
          Population.masculine(
              "late",
              new Text("mois de carte en retard", "months of cards in arrears"),
              new Text("mois de carte en retard", "month of cards in arrears")),
          col("DPD").gt(0));

  static final List<Declaration> FEATURES =
      List.of(
          MONTHS
              .within(months(12))
              .ratio(PAID_TO_MINIMUM, MINIMUM)
              .called(
                  "Paiements par carte rapportés au minimum exigé au cours des 12 derniers mois",
                  "Card payments relative to the minimum asked for over the last 12 months")
              .decreasesRisk(),
          MONTHS
              .within(months(12))
              .ratio(INTEREST_TO_OWED, OWED)
              .called(
                  "Part des intérêts et frais dans le solde des cartes au cours des 12 derniers mois",
                  "Share of interest and fees in what cards owe over the last 12 months"),
          MONTHS.within(months(12)).max(ARREARS).increasesRisk(),
          MONTHS.share(LATE).increasesRisk(),
          LATE.since().decreasesRisk());

  private Repayment() {}
}
