package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.bureau.Bureau.ACTIVE;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CLOSED;
import static fr.pretadepenser.etl.feature.bureau.Bureau.CREDITS;
import static fr.pretadepenser.etl.feature.bureau.Measures.DAYS_OVERDUE;
import static fr.pretadepenser.etl.feature.bureau.Measures.OVERDUE;
import static fr.pretadepenser.etl.feature.bureau.Measures.OVERDUE_NOW;
import static fr.pretadepenser.etl.feature.bureau.Measures.OVERDUE_RATIO;
import static fr.pretadepenser.etl.feature.bureau.Measures.OWED;
import static fr.pretadepenser.etl.feature.bureau.Measures.PROLONGED;
import static fr.pretadepenser.etl.feature.declaration.Window.days;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How well credits elsewhere were and are kept. */
final class Lateness {
  private static final Rows EVER_LATE =
      CREDITS.where(
          Population.masculine(
              "ever_late",
              new Text(
                  "crédits souscrits ailleurs payés en retard",
                  "credits taken elsewhere and paid late"),
              new Text(
                  "crédit souscrit ailleurs payé en retard",
                  "credit taken elsewhere and paid late")),
          col("AMT_CREDIT_MAX_OVERDUE").gt(0));

  /** Still open, though it should have ended. */
  private static final Rows PAST_END =
      ACTIVE.where(
          Population.masculine(
              "past_end",
              new Text(
                  "crédits en cours ailleurs dont la fin prévue est passée",
                  "open credits elsewhere past their planned end"),
              new Text(
                  "crédit en cours ailleurs dont la fin prévue est passée",
                  "open credit elsewhere past its planned end")),
          col("DAYS_CREDIT_ENDDATE").lt(0));

  private static final Measure OVERDUE_TO_DEBT =
      Measure.of(
          "overdue_to_debt",
          Noun.feminine("part en retard de la dette", "overdue part of the debt"),
          Unit.RATIO,
          col("AMT_CREDIT_SUM_OVERDUE"));

  static final List<Declaration> FEATURES =
      List.of(
          CREDITS.max(OVERDUE).increasesRisk(),
          CREDITS.mean(OVERDUE).increasesRisk(),
          CREDITS.within(days(730)).max(OVERDUE).increasesRisk(),
          ACTIVE.max(OVERDUE).increasesRisk(),
          CLOSED.max(OVERDUE).increasesRisk(),
          CREDITS.last(OVERDUE).increasesRisk(),
          CREDITS.max(OVERDUE_RATIO).increasesRisk(),
          CREDITS.share(EVER_LATE).increasesRisk(),
          EVER_LATE.since().decreasesRisk(),
          CREDITS
              .sum(OVERDUE_NOW)
              .called(
                  "Total des montants en retard aujourd'hui sur les crédits souscrits ailleurs",
                  "Total of amounts overdue today on credits taken elsewhere")
              .increasesRisk(),
          CREDITS.max(DAYS_OVERDUE).increasesRisk(),
          ACTIVE.ratio(OVERDUE_TO_DEBT, OWED).increasesRisk(),
          CREDITS
              .sum(PROLONGED)
              .called(
                  "Nombre de prolongations des crédits souscrits ailleurs",
                  "Number of extensions of credits taken elsewhere")
              .increasesRisk(),
          ACTIVE.share(PAST_END).increasesRisk(),
          CREDITS
              .missingShare(OVERDUE)
              .called(
                  "Part des crédits souscrits ailleurs dont le plus fort montant en retard n'est pas connu",
                  "Share of credits taken elsewhere whose largest amount ever overdue is not known"));

  private Lateness() {}
}
