package fr.pretadepenser.etl.feature.pos;

import static fr.pretadepenser.etl.feature.declaration.Window.months;
import static fr.pretadepenser.etl.feature.pos.Pos.LOANS;
import static fr.pretadepenser.etl.feature.pos.Pos.MONTHS;
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
import org.apache.spark.sql.Column;

/** How long loans have been followed here, and how those that are paid off ended. */
final class Completion {
  private static final Column SHORTER = col("PLANNED").minus(col("CNT_INSTALMENT"));

  private static final Rows COMPLETED =
      MONTHS.where(
          Population.masculine(
              "completed",
              new Text("prêts soldés ici", "loans paid off here"),
              new Text("prêt soldé ici", "loan paid off here")),
          col("IS_COMPLETED").equalTo(1));

  private static final Rows SHORTENED =
      COMPLETED.where(
          Population.masculine(
              "shortened",
              new Text("prêts soldés plus tôt que prévu", "loans paid off earlier than planned"),
              new Text("prêt soldé plus tôt que prévu", "loan paid off earlier than planned")),
          SHORTER.gt(0));

  private static final Measure SAVED =
      Measure.of(
          "saved",
          Noun.masculine("nombre de mensualités de moins que prévu", "payments fewer than planned"),
          Unit.COUNT,
          SHORTER);

  private static final Measure AGE =
      Measure.of(
          "age",
          Noun.feminine("ancienneté", "age"),
          Unit.YEARS,
          lit(0).minus(col("MONTHS_BALANCE")).divide(History.Period.MONTH.perYear()));

  static final List<Declaration> FEATURES =
      List.of(
          LOANS.count(),
          MONTHS
              .max(AGE)
              .called(
                  "Ancienneté du premier mois de remboursement",
                  "Age of the first month of repayment"),
          MONTHS.count(),
          MONTHS.within(months(12)).count(),
          COMPLETED.count(),
          COMPLETED.since(),
          COMPLETED
              .share(SHORTENED)
              .called(
                  "Part des prêts soldés plus tôt que prévu parmi les prêts soldés ici",
                  "Share of loans paid off earlier than planned among loans paid off here"),
          COMPLETED
              .mean(SAVED)
              .called(
                  "Nombre de mensualités de moins que prévu, moyenne des prêts soldés ici",
                  "Payments fewer than planned, average of loans paid off here"));

  private Completion() {}
}
