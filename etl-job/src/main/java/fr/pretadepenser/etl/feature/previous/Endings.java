package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;
import org.apache.spark.sql.Column;

/** When loans made here were to end, and when they ended. */
final class Endings {
  private static final Column PLANNED = col("DAYS_LAST_DUE_1ST_VERSION");
  private static final Column ACTUAL = col("DAYS_LAST_DUE");

  private static final Measure PLANNED_END =
      Measure.of("planned_end", Noun.feminine("fin prévue", "planned end"), Unit.DAYS, PLANNED);

  private static final Measure SINCE_END =
      Measure.of(
          "since_end",
          Noun.masculine("temps écoulé depuis la fin", "time since the end"),
          Unit.DAYS,
          lit(0).minus(ACTUAL));

  private static final Measure AHEAD =
      Measure.of(
          "ahead",
          Noun.feminine("avance sur la fin prévue", "time ahead of the planned end"),
          Unit.DAYS,
          PLANNED.minus(ACTUAL));

  private static final Rows ENDED =
      APPROVED.where(
          Population.masculine(
              "ended",
              new Text("prêts terminés ici", "loans ended here"),
              new Text("prêt terminé ici", "loan ended here")),
          ACTUAL.isNotNull());

  private static final Rows ENDED_EARLY =
      ENDED.where(
          Population.masculine(
              "early",
              new Text(
                  "prêts terminés avant la date prévue", "loans ended before they were due to"),
              new Text("prêt terminé avant la date prévue", "loan ended before it was due to")),
          ACTUAL.lt(PLANNED));

  static final List<Declaration> FEATURES =
      List.of(
          APPROVED
              .max(PLANNED_END)
              .called(
                  "Fin prévue du prêt antérieur le plus tardif, en jours après la demande (négatif :"
                      + " avant)",
                  "Planned end of the loan here that ends last, in days after the application"
                      + " (negative: before)"),
          APPROVED
              .min(SINCE_END)
              .called(
                  "Temps écoulé depuis la fin du dernier prêt soldé ici",
                  "Time since the last loan settled here ended"),
          ENDED
              .mean(AHEAD)
              .called(
                  "Avance moyenne sur la fin prévue des prêts terminés ici",
                  "Average time ahead of the planned end of loans ended here"),
          ENDED.share(ENDED_EARLY));

  private Endings() {}
}
