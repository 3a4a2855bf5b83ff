package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.declaration.Window.last;
import static fr.pretadepenser.etl.feature.instalment.Instalments.DELAY;
import static fr.pretadepenser.etl.feature.instalment.Instalments.EARLINESS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.IS_CARD;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LATENESS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.LOAN;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** By how many days instalments were paid late or early. */
final class Lateness {
  /** How a loan begins says how its budget was planned. */
  private static final Rows FIRST =
      INSTALMENTS.where(
          Population.feminine(
              "opening",
              new Text(
                  "trois premières échéances de chaque prêt",
                  "the first three instalments of each loan"),
              new Text(
                  "des trois premières échéances d'un prêt",
                  "of the first three instalments of a loan")),
          not(IS_CARD).and(col("NUM_INSTALMENT_NUMBER").leq(3)));

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.within(days(90)).max(LATENESS).increasesRisk(),
          INSTALMENTS.within(days(180)).max(LATENESS).increasesRisk(),
          INSTALMENTS.within(days(365)).max(LATENESS).increasesRisk(),
          INSTALMENTS.max(LATENESS).increasesRisk(),
          INSTALMENTS.decayedMean(LATENESS).increasesRisk(),
          INSTALMENTS.decayedSum(LATENESS).increasesRisk(),
          INSTALMENTS.mean(LATENESS).increasesRisk(),
          INSTALMENTS.within(last(5)).mean(LATENESS).increasesRisk(),
          FIRST.mean(LATENESS).increasesRisk(),
          INSTALMENTS
              .meanOfMeans(LATENESS, LOAN)
              .called("Retard moyen par prêt", "Average delay by loan")
              .increasesRisk(),
          INSTALMENTS
              .maxOfMeans(LATENESS, LOAN)
              .called(
                  "Retard moyen sur le prêt le plus mal payé",
                  "Average delay on the worst paid loan")
              .increasesRisk(),
          INSTALMENTS.recentToMean(days(365), LATENESS).increasesRisk(),
          INSTALMENTS.decayedSum(EARLINESS),
          INSTALMENTS.decayedMean(EARLINESS),
          INSTALMENTS.mean(EARLINESS),
          INSTALMENTS.std(DELAY),
          INSTALMENTS.within(days(365)).slope(DELAY).increasesRisk(),
          INSTALMENTS.within(last(60)).slope(DELAY).increasesRisk());

  private Lateness() {}
}
