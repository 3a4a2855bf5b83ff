package fr.pretadepenser.etl.feature.instalment;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.etl.feature.declaration.Preparation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Brings the part payments of an instalment together, before anything is said of lateness. */
final class PartPayments {
  private static final int LOAN = 1;
  private static final int NUMBER = 2;
  private static final int VERSION = 3;
  private static final int DUE_DAY = 4;
  private static final int DUE = 5;
  private static final int PAYMENT = 6;
  private static final int PAYMENT_DAY = 7;

  private static final int LAST_PAYMENT = 7;

  /** Amounts are summed in thousandths, as whole numbers: no order of rows changes the sum. */
  private static final int THOUSANDTHS = 1000;

  private static final Comparator<double[]> BY_INSTALMENT =
      (a, b) -> Arrays.compare(a, LOAN, VERSION + 1, b, LOAN, VERSION + 1);

  /**
   * One row per SK_ID_PREV, NUM_INSTALMENT_NUMBER and NUM_INSTALMENT_VERSION: DAYS_INSTALMENT, DUE,
   * PAID, LAST_PAYMENT (day), and DELAY, the days from due to the payment-weighted mean day of
   * payment, to the application if nothing was paid. Beside the loan's instalment before: CHANGED,
   * whether its calendar is another, and PAYMENT_GAP, the days from its last payment to this one's.
   */
  static final Preparation PREPARATION =
      new Preparation(
          List.of(
              col("SK_ID_PREV"),
              col("NUM_INSTALMENT_NUMBER"),
              col("NUM_INSTALMENT_VERSION"),
              col("DAYS_INSTALMENT"),
              col("AMT_INSTALMENT"),
              col("AMT_PAYMENT"),
              col("DAYS_ENTRY_PAYMENT")),
          List.of(
              "SK_ID_PREV",
              "NUM_INSTALMENT_NUMBER",
              "NUM_INSTALMENT_VERSION",
              "DAYS_INSTALMENT",
              "DUE",
              "PAID",
              "LAST_PAYMENT",
              "DELAY",
              "CHANGED",
              "PAYMENT_GAP"),
          PartPayments::together);

  private PartPayments() {}

  private static List<double[]> together(List<double[]> payments) {
    payments.sort(BY_INSTALMENT);
    List<double[]> instalments = new ArrayList<>();
    double[] before = {};
    int start = 0;
    for (int end = 1; end <= payments.size(); end++) {
      if (end == payments.size()
          || BY_INSTALMENT.compare(payments.get(start), payments.get(end)) != 0) {
        before = instalment(payments.subList(start, end), before);
        instalments.add(before);
        start = end;
      }
    }
    return instalments;
  }

  private static double[] instalment(List<double[]> payments, double[] before) {
    double dueDay = Double.NaN;
    double due = Double.NaN;
    double paid = 0;
    double dated = 0;
    double datedDays = 0;
    double lastDay = Double.NaN;
    for (double[] payment : payments) {
      dueDay = larger(dueDay, payment[DUE_DAY]);
      due = larger(due, payment[DUE]);
      double amount = Double.isNaN(payment[PAYMENT]) ? 0 : payment[PAYMENT];
      double thousandths = Math.rint(amount * THOUSANDTHS);
      paid += thousandths;
      if (!Double.isNaN(payment[PAYMENT_DAY])) {
        dated += thousandths;
        datedDays += thousandths * payment[PAYMENT_DAY];
        lastDay = larger(lastDay, payment[PAYMENT_DAY]);
      }
    }
    double undated = Double.isNaN(lastDay) ? 0 : lastDay;
    double meanDay = dated > 0 ? datedDays / dated : undated;
    double[] key = payments.get(0);
    boolean follows = before.length > 0 && before[LOAN] == key[LOAN];
    return new double[] {
      key[0],
      key[LOAN],
      key[NUMBER],
      key[VERSION],
      dueDay,
      due,
      paid / THOUSANDTHS,
      lastDay,
      meanDay - dueDay,
      follows ? differ(before[VERSION], key[VERSION]) : Double.NaN,
      follows ? lastDay - before[LAST_PAYMENT] : Double.NaN
    };
  }

  /** The larger of two, NaN being neither. */
  private static double larger(double one, double other) {
    return Double.isNaN(one) || other > one ? other : one;
  }

  /** 1 or 0; NaN if one is missing. */
  private static double differ(double one, double other) {
    return Math.min(1, Math.abs(one - other));
  }
}
