package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.instalment.Instalments.DUE;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LOAN;
import static fr.pretadepenser.etl.feature.instalment.Instalments.PAID;
import static fr.pretadepenser.etl.feature.instalment.Instalments.PAID_TO_DUE;
import static fr.pretadepenser.etl.feature.instalment.Instalments.SHORT;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How fully instalments were paid. */
final class Shortfalls {
  /** A tenth may be a fee or a rounding: more is a part that was not paid. */
  private static final double PAID_IN_FULL = 0.9;

  private static final Rows UNDERPAID =
      INSTALMENTS.where(
          Population.feminine(
              "underpaid",
              new Text(
                  "échéances payées à moins de 90 %",
                  "instalments of which less than 90% was paid"),
              new Text(
                  "échéance payée à moins de 90 %", "instalment of which less than 90% was paid")),
          PAID.lt(DUE.multiply(PAID_IN_FULL)));

  private static final Rows OVERPAID =
      INSTALMENTS.where(
          Population.feminine(
              "overpaid",
              new Text(
                  "échéances payées au-delà du montant dû", "instalments paid beyond their amount"),
              new Text(
                  "échéance payée au-delà du montant dû", "instalment paid beyond its amount")),
          PAID.gt(DUE));

  private static final Measure GAP =
      Measure.of(
          "gap",
          Noun.masculine("écart entre montant payé et montant dû", "amount paid minus amount due"),
          Unit.MONEY,
          PAID.minus(DUE));

  private static final Measure MISSING =
      Measure.of("short", Noun.masculine("montant impayé", "unpaid amount"), Unit.MONEY, SHORT);

  private static final Measure MISSING_TO_DUE =
      Measure.of(
          "short_to_due",
          Noun.feminine("part impayée des montants dus", "unpaid share of amounts due"),
          Unit.SHARE,
          SHORT);

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.ratio(PAID_TO_DUE, DUE),
          INSTALMENTS.within(days(365)).ratio(PAID_TO_DUE, DUE),
          INSTALMENTS.within(days(365)).ratio(MISSING_TO_DUE, DUE).increasesRisk(),
          INSTALMENTS.max(MISSING).increasesRisk(),
          INSTALMENTS.within(days(365)).sum(MISSING).increasesRisk(),
          INSTALMENTS.decayedSum(MISSING).increasesRisk(),
          UNDERPAID.within(days(90)).count().increasesRisk(),
          UNDERPAID.within(days(180)).count().increasesRisk(),
          UNDERPAID.within(days(365)).count().increasesRisk(),
          INSTALMENTS.share(UNDERPAID).increasesRisk(),
          UNDERPAID.since().decreasesRisk(),
          INSTALMENTS.share(OVERPAID),
          INSTALMENTS
              .within(days(1000))
              .meanOfMeans(GAP, LOAN)
              .called(
                  "Écart moyen par prêt entre montant payé et montant dû au cours des 1 000"
                      + " derniers jours",
                  "Average by loan of amount paid minus amount due over the last 1,000 days")
              .decreasesRisk(),
          INSTALMENTS.within(days(365)).slope(GAP));

  private Shortfalls() {}
}
