package fr.pretadepenser.etl.feature.bureau;

import static fr.pretadepenser.etl.feature.declaration.Noun.feminine;
import static fr.pretadepenser.etl.feature.declaration.Noun.masculine;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;
import org.apache.spark.sql.Column;

/** The numbers read from a credit elsewhere. */
final class Measures {
  /** A debt of over ten times what was lent says that one of the two is wrong. */
  private static final int MOST_OWED = 10;

  private static final int DAYS_IN_MONTH = 30;

  static final Column OWED = col("AMT_CREDIT_SUM_DEBT");

  /** What was lent, so that it can divide: null where it is nothing, or wrong. */
  static final Column LENT =
      when(
          col("AMT_CREDIT_SUM")
              .gt(0)
              .and(coalesce(OWED.leq(col("AMT_CREDIT_SUM").multiply(MOST_OWED)), lit(true))),
          col("AMT_CREDIT_SUM"));

  private static final Noun STILL_OWED =
      feminine("dette rapportée au montant emprunté", "debt relative to amount borrowed")
          .asPhrase();

  static final Measure DEBT =
      Measure.of("debt", feminine("dette restante", "outstanding debt"), Unit.MONEY, OWED);

  static final Measure DEBT_RATIO =
      Measure.of("debt_ratio", STILL_OWED, Unit.RATIO, OWED.divide(LENT));

  /** As a ratio of sums: what is owed, to be divided by what was lent. */
  static final Measure DEBT_TO_CREDIT = Measure.of("debt_to_credit", STILL_OWED, Unit.RATIO, OWED);

  static final Measure CREDIT =
      Measure.of(
          "credit",
          masculine("montant emprunté", "amount borrowed"),
          Unit.MONEY,
          col("AMT_CREDIT_SUM"));

  static final Measure PAID =
      Measure.of(
          "paid",
          masculine(
                  "montant déjà remboursé (négatif : dette accrue)",
                  "amount already repaid (negative: debt has grown)")
              .asPhrase(),
          Unit.MONEY,
          LENT.minus(OWED));

  /** The part of the planned duration that is still to come, of what was lent. */
  static final Measure LEFT =
      Measure.of(
          "left",
          masculine("reste à rembourser", "amount left to repay"),
          Unit.MONEY,
          when(
              col("DAYS_CREDIT_ENDDATE").gt(0),
              col("AMT_CREDIT_SUM")
                  .multiply(col("DAYS_CREDIT_ENDDATE"))
                  .divide(col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_CREDIT")))));

  static final Measure ANNUITY =
      Measure.of(
          "annuity", feminine("mensualité", "monthly payment"), Unit.MONEY, col("AMT_ANNUITY"));

  static final Measure OVERDUE =
      Measure.of(
          "max_overdue",
          masculine("plus fort montant en retard depuis l'origine", "largest amount ever overdue")
              .asPhrase(),
          Unit.MONEY,
          col("AMT_CREDIT_MAX_OVERDUE"));

  static final Measure AGE =
      Measure.of(
          "age",
          feminine("ancienneté", "age"),
          Unit.YEARS,
          lit(0).minus(col("DAYS_CREDIT")).divide(History.Period.DAY.perYear()));

  static final Measure LIMIT =
      Measure.of(
          "limit",
          masculine("plafond de crédit", "credit limit"),
          Unit.MONEY,
          col("AMT_CREDIT_SUM_LIMIT"));

  static final Measure OVERDUE_NOW =
      Measure.of(
          "overdue",
          masculine("montant en retard aujourd'hui", "amount overdue today"),
          Unit.MONEY,
          col("AMT_CREDIT_SUM_OVERDUE"));

  static final Measure DAYS_OVERDUE =
      Measure.of(
          "overdue_days",
          masculine("retard actuel", "current delay"),
          Unit.DAYS,
          col("CREDIT_DAY_OVERDUE"));

  /** The largest amount ever overdue, beside what was lent. */
  static final Measure OVERDUE_RATIO =
      Measure.of(
          "max_overdue_ratio",
          masculine(
                  "plus fort montant en retard depuis l'origine, rapporté au montant emprunté",
                  "largest amount ever overdue relative to amount borrowed")
              .asPhrase(),
          Unit.RATIO,
          col("AMT_CREDIT_MAX_OVERDUE").divide(LENT));

  static final Measure PROLONGED =
      Measure.of(
          "prolonged",
          masculine("nombre de prolongations", "number of extensions"),
          Unit.COUNT,
          col("CNT_CREDIT_PROLONG"));

  static final Measure DURATION =
      Measure.of(
          "duration",
          feminine("durée prévue", "planned duration"),
          Unit.DAYS,
          col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_CREDIT")));

  /** Days to the planned end; one that has passed tells nothing. */
  static final Measure REMAINING =
      Measure.of(
          "remaining",
          feminine("durée restante", "time still to run"),
          Unit.DAYS,
          when(col("DAYS_CREDIT_ENDDATE").gt(0), col("DAYS_CREDIT_ENDDATE")));

  static final Measure LEFT_SHARE =
      Measure.of(
          "left_share",
          feminine("part de la durée restant à courir", "part of the duration still to run")
              .asPhrase(),
          Unit.SHARE,
          when(
              col("DAYS_CREDIT_ENDDATE").gt(0),
              col("DAYS_CREDIT_ENDDATE")
                  .divide(col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_CREDIT")))));

  /** What the debt asks for each month until the planned end, a month being 30 days. */
  static final Measure MONTHLY_LEFT =
      Measure.of(
          "monthly_left",
          masculine("montant à rembourser par mois", "amount to repay each month"),
          Unit.MONEY,
          when(
              col("DAYS_CREDIT_ENDDATE").gt(0),
              OWED.divide(col("DAYS_CREDIT_ENDDATE").divide(DAYS_IN_MONTH))));

  /** Days from the actual end to the planned one; below 0 if it ended late. */
  static final Measure EARLY =
      Measure.of(
          "early",
          feminine(
                  "avance sur la fin prévue (négative : retard)",
                  "time ahead of the planned end (negative: after it)")
              .asPhrase(),
          Unit.DAYS,
          col("DAYS_CREDIT_ENDDATE").minus(col("DAYS_ENDDATE_FACT")));

  static final Measure TYPE =
      Measure.ofCodes(
          "type",
          masculine("type de crédit", "type of credit"),
          col("CREDIT_TYPE"),
          List.of("Consumer credit", "Credit card", "Car loan", "Mortgage", "Microloan", "Other"));

  private Measures() {}
}
