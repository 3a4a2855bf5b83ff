package fr.pretadepenser.etl.feature.pos;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.etl.feature.declaration.Preparation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sets each month of a loan beside the others of that loan. */
final class LoanMonths {
  private static final int LOAN = 1;
  private static final int MONTH = 2;
  private static final int LEFT = 3;
  private static final int PAYMENTS = 4;
  private static final int DPD = 5;

  private static final Comparator<double[]> BY_MONTH =
      (a, b) -> Arrays.compare(a, LOAN, a.length, b, LOAN, b.length);

  /**
   * The clean rows with FUTURE_CHANGE, the change of CNT_INSTALMENT_FUTURE since the month before,
   * over its value then: below 0 when the loan shrinks. Null for a loan's first month, after a gap,
   * and where at most one was left before: the last one paid is no jump. PLANNED is CNT_INSTALMENT
   * of the loan's first month, IS_LATEST whether the month is its last known one. A loan that is
   * paid off has one such month, its first; months in arrears are all kept, those after the last
   * instalment too: the worst of the history lies there.
   */
  static final Preparation PREPARATION =
      new Preparation(
          List.of(
              col("SK_ID_PREV"),
              col("MONTHS_BALANCE"),
              col("CNT_INSTALMENT_FUTURE"),
              col("CNT_INSTALMENT"),
              col("SK_DPD"),
              col("SK_DPD_DEF"),
              col("NAME_CONTRACT_STATUS").equalTo("Active"),
              col("NAME_CONTRACT_STATUS").equalTo("Completed")),
          List.of(
              "SK_ID_PREV",
              "MONTHS_BALANCE",
              "CNT_INSTALMENT_FUTURE",
              "CNT_INSTALMENT",
              "SK_DPD",
              "SK_DPD_DEF",
              "IS_ACTIVE",
              "IS_COMPLETED",
              "FUTURE_CHANGE",
              "PLANNED",
              "IS_LATEST"),
          LoanMonths::besideEachOther);

  private LoanMonths() {}

  private static List<double[]> besideEachOther(List<double[]> months) {
    months.sort(BY_MONTH);
    List<double[]> prepared = new ArrayList<>(months.size());
    double[] first = {};
    double[] before = {};
    boolean paidOff = false;
    for (double[] month : months) {
      boolean sameLoan = before.length > 0 && before[LOAN] == month[LOAN];
      if (!sameLoan) {
        first = month;
        paidOff = false;
      }
      if (isPaidOff(month)) {
        if (paidOff) {
          continue;
        }
        paidOff = true;
      }
      int own = month.length;
      double[] row = Arrays.copyOf(month, own + 3);
      row[own] = sameLoan ? change(before, month) : Double.NaN;
      row[own + 1] = first[PAYMENTS];
      row[own + 2] = 1;
      if (sameLoan) {
        prepared.get(prepared.size() - 1)[own + 2] = 0;
      }
      prepared.add(row);
      before = month;
    }
    return prepared;
  }

  private static boolean isPaidOff(double[] month) {
    return month[LEFT] == 0 && !(month[DPD] > 0);
  }

  private static double change(double[] before, double[] month) {
    return month[MONTH] - before[MONTH] == 1 && before[LEFT] > 1
        ? (month[LEFT] - before[LEFT]) / before[LEFT]
        : Double.NaN;
  }
}
