package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CLOSED;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.DURATION;
import static fr.pretadepenser.etl.feature.bureau.Measures.EARLY;
import static fr.pretadepenser.etl.feature.bureau.Measures.LEFT_SHARE;
import static fr.pretadepenser.etl.feature.bureau.Measures.MONTHLY_LEFT;
import static fr.pretadepenser.etl.feature.bureau.Measures.REMAINING;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How long credits elsewhere were to run, still run, and what they ask until then. */
final class Commitments {
  private static final Rows RUNNING =
      ACTIVE.where(
          Population.masculine(
              "running",
              new Text(
                  "crédits en cours ailleurs dont la fin est à venir",
                  "open credits elsewhere whose end is to come"),
              new Text(
                  "crédit en cours ailleurs dont la fin est à venir",
                  "open credit elsewhere whose end is to come")),
          col("DAYS_CREDIT_ENDDATE").gt(0));

  /** Repaid over a month before the planned end. */
  private static final Rows ENDED_EARLY =
      CLOSED.where(
          Population.masculine(
              "ended_early",
              new Text(
                  "crédits clos ailleurs plus d'un mois avant leur fin prévue",
                  "credits elsewhere closed over a month before their planned end"),
              new Text(
                  "crédit clos ailleurs plus d'un mois avant sa fin prévue",
                  "credit elsewhere closed over a month before its planned end")),
          col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_ENDDATE_FACT")).gt(30));

  static final List<Declaration> FEATURES =
      List.of(
          RUNNING.count(),
          ACTIVE.max(REMAINING),
          ACTIVE.mean(LEFT_SHARE),
          ACTIVE
              .sum(MONTHLY_LEFT)
              .called(
                  "Total à rembourser par mois sur les crédits en cours ailleurs, pour les solder à"
                      + " leur fin prévue",
                  "Total to repay each month on open credits elsewhere, to clear them by their"
                      + " planned end")
              .increasesRisk(),
          CREDITS.mean(DURATION),
          CLOSED.mean(EARLY),
          CLOSED.share(ENDED_EARLY));

  private Commitments() {}
}
