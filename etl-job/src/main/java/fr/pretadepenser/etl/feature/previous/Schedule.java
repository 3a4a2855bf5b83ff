package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.ANNUITY;
import static fr.pretadepenser.etl.feature.previous.Previous.DAYS_PER_PAYMENT;
import static fr.pretadepenser.etl.feature.previous.Previous.PAYMENTS;
import static fr.pretadepenser.etl.feature.previous.Previous.RUNNING;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** What running loans still ask for, month after month from the application on. */
final class Schedule {
  static final List<Declaration> FEATURES =
      IntStream.of(1, 3, 6, 12, 20).mapToObj(Schedule::dueIn).toList();

  private Schedule() {}

  private static Declaration dueIn(int month) {
    Measure due =
        Measure.of(
            "due_month_" + month,
            Noun.feminine("mensualité à venir", "payment to come"),
            Unit.MONEY,
            payment(month));
    String fr = month == 1 ? "1er" : month + "e";
    return RUNNING
        .sum(due)
        .called(
            "Mensualités des prêts en cours ici dues le " + fr + " mois après la demande",
            "Payments of loans still running here due in month " + month + " after the application")
        .increasesRisk();
  }

  /** The payment due in a month to come, 0 if the loan begins later or ends earlier. */
  private static Column payment(int month) {
    Column first = col("DAYS_FIRST_DUE");
    Column last = first.plus(PAYMENTS.minus(1).multiply(DAYS_PER_PAYMENT));
    Column isDue = first.lt(month * DAYS_PER_PAYMENT).and(last.geq((month - 1) * DAYS_PER_PAYMENT));
    return when(isDue, ANNUITY).when(last.isNotNull(), lit(0));
  }
}
