package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** Since when, how regularly, and by how many changes of calendar the client has been paying. */
final class Rhythm {
  private static final Measure AGE =
      Measure.of(
          "age",
          Noun.feminine("ancienneté", "age"),
          Unit.YEARS,
          lit(0).minus(col("DAYS_INSTALMENT")).divide(History.Period.DAY.perYear()));

  private static final Measure PAYMENT_AGE =
      Measure.of(
          "payment_age",
          Noun.feminine("ancienneté du paiement", "age of payment"),
          Unit.DAYS,
          lit(0).minus(col("LAST_PAYMENT")));

  private static final Measure PAYMENT_GAP =
      Measure.of(
          "payment_gap",
          Noun.masculine("intervalle entre paiements", "time between payments"),
          Unit.DAYS,
          col("PAYMENT_GAP"));

  private static final Rows RESCHEDULED =
      INSTALMENTS.where(
          Population.masculine(
              "rescheduled",
              new Text("changements d'échéancier", "changes of repayment calendar"),
              new Text("changement d'échéancier", "change of repayment calendar")),
          col("CHANGED"));

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.count(),
          INSTALMENTS
              .max(AGE)
              .called("Ancienneté de la première échéance", "Age of the first instalment"),
          INSTALMENTS
              .min(PAYMENT_AGE)
              .called("Temps écoulé depuis le dernier paiement", "Time since the last payment"),
          INSTALMENTS
              .mean(PAYMENT_GAP)
              .called(
                  "Intervalle moyen entre deux paiements d'un même prêt",
                  "Average time between two payments of the same loan"),
          INSTALMENTS
              .std(PAYMENT_GAP)
              .called(
                  "Irrégularité de l'intervalle entre deux paiements d'un même prêt (écart-type)",
                  "Irregularity of the time between two payments of the same loan (standard"
                      + " deviation)"),
          INSTALMENTS
              .within(days(365))
              .max(PAYMENT_GAP)
              .called(
                  "Plus long intervalle entre deux paiements d'un même prêt au cours des 12 derniers"
                      + " mois",
                  "Longest time between two payments of the same loan over the last 12 months"),
          RESCHEDULED.count(),
          RESCHEDULED.within(days(365)).count());

  private Rhythm() {}
}
