package fr.pretadepenser.etl.feature.pos;

import static fr.pretadepenser.etl.feature.pos.Pos.LEFT;
import static fr.pretadepenser.etl.feature.pos.Pos.LOANS;
import static fr.pretadepenser.etl.feature.pos.Pos.MONTHS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import fr.pretadepenser.etl.feature.declaration.Population;
import fr.pretadepenser.etl.feature.declaration.Rows;
import java.util.List;

/** How many instalments of earlier loans are left, and how fast they become fewer. */
final class Progress {
  private static final Rows OPEN =
      LOANS.where(
          Population.masculine(
              "open",
              new Text("prêts non soldés ici", "loans not paid off here"),
              new Text("prêt non soldé ici", "loan not paid off here")),
          col("IS_ACTIVE").equalTo(1).and(LEFT.gt(0)));

  private static final Measure REMAINING =
      Measure.of(
          "remaining",
          Noun.feminine("part des mensualités restant à payer", "share of payments left"),
          Unit.SHARE,
          when(
              LEFT.isNotNull().and(col("CNT_INSTALMENT").gt(0)),
              least(LEFT.divide(col("CNT_INSTALMENT")), lit(1))));

  private static final Measure CHANGE =
      Measure.of(
          "remaining_change",
          Noun.feminine(
              "variation mensuelle du nombre de mensualités restantes",
              "monthly change in the number of payments left"),
          Unit.RATIO,
          col("FUTURE_CHANGE"));

  private static final Measure PAYMENTS_LEFT =
      Measure.of(
          "left",
          Noun.masculine("nombre de mensualités restant à payer", "number of payments left"),
          Unit.COUNT,
          LEFT);

  static final List<Declaration> FEATURES =
      List.of(
          MONTHS
              .last(REMAINING)
              .called(
                  "Part des mensualités restant à payer au dernier mois connu",
                  "Share of payments left in the latest known month"),
          MONTHS
              .mean(REMAINING)
              .called(
                  "Part des mensualités restant à payer, moyenne de tous les mois",
                  "Share of payments left, average of all months"),
          MONTHS
              .mean(CHANGE)
              .called(
                  "Variation moyenne du nombre de mensualités restantes d'un mois à l'autre",
                  "Average change in the number of payments left from one month to the next"),
          MONTHS
              .min(CHANGE)
              .called(
                  "Plus forte baisse du nombre de mensualités restantes d'un mois à l'autre"
                      + " (valeur négative)",
                  "Steepest fall in the number of payments left from one month to the next"
                      + " (negative)"),
          OPEN.count(),
          OPEN.sum(PAYMENTS_LEFT)
              .called(
                  "Nombre total de mensualités restant à payer sur les prêts non soldés ici",
                  "Total number of payments left on loans not paid off here"),
          OPEN.max(PAYMENTS_LEFT)
              .called(
                  "Nombre de mensualités restant à payer sur le prêt ici qui en a le plus",
                  "Number of payments left on the loan here that has most"));

  private Progress() {}
}
