package fr.pretadepenser.etl.feature.instalment;

import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static fr.pretadepenser.etl.feature.instalment.Instalments.INSTALMENTS;
import static fr.pretadepenser.etl.feature.instalment.Instalments.IS_CARD;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How much the client had to pay and has paid, in money. */
final class Burden {
  private static final Measure DUE =
      Measure.of("due", Noun.masculine("montant dû", "amount due"), Unit.MONEY, Instalments.DUE);

  private static final Measure PAID =
      Measure.of(
          "paid", Noun.masculine("montant payé", "amount paid"), Unit.MONEY, Instalments.PAID);

  private static final Rows ON_TIME =
      INSTALMENTS.where(
          Population.feminine(
              "on_time",
              new Text(
                  "échéances de prêt payées à temps, cartes exclues",
                  "loan instalments paid on time, cards left out"),
              new Text("échéance de prêt payée à temps", "loan instalment paid on time")),
          not(IS_CARD).and(col("DELAY").leq(0)));

  static final List<Declaration> FEATURES =
      List.of(
          INSTALMENTS.max(DUE),
          INSTALMENTS.within(days(365)).max(DUE),
          INSTALMENTS.within(days(365)).mean(DUE),
          INSTALMENTS.within(days(365)).sum(PAID),
          INSTALMENTS.decayedSum(PAID),
          ON_TIME.sum(PAID).decreasesRisk());

  private Burden() {}
}
