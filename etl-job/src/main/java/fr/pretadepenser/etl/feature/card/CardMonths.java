package fr.pretadepenser.etl.feature.card;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.etl.feature.declaration.Preparation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums the cards of a client month by month, before anything is divided. */
final class CardMonths {
  private static final int MONTH = 1;
  private static final int LIMIT = 3;
  private static final int DPD = 10;

  /** Amounts are summed in thousandths, as whole numbers: no order of rows changes the sum. */
  private static final int THOUSANDTHS = 1000;

  /**
   * One row per client and month, over all cards: BALANCE, LIMIT, MINIMUM (payment asked for),
   * PAID, DRAWN, WITHDRAWN (in cash), OWED, PRINCIPAL (part of it) and DPD (the worst); and
   * LOWEST_LIMIT of all the client's months.
   */
  static final Preparation PREPARATION =
      new Preparation(
          List.of(
              col("MONTHS_BALANCE"),
              col("AMT_BALANCE"),
              col("AMT_CREDIT_LIMIT_ACTUAL"),
              col("AMT_INST_MIN_REGULARITY"),
              col("AMT_PAYMENT_CURRENT"),
              col("AMT_DRAWINGS_CURRENT"),
              col("AMT_DRAWINGS_ATM_CURRENT"),
              col("AMT_TOTAL_RECEIVABLE"),
              col("AMT_RECEIVABLE_PRINCIPAL"),
              col("SK_DPD")),
          List.of(
              "MONTHS_BALANCE",
              "BALANCE",
              "LIMIT",
              "MINIMUM",
              "PAID",
              "DRAWN",
              "WITHDRAWN",
              "OWED",
              "PRINCIPAL",
              "DPD",
              "LOWEST_LIMIT"),
          CardMonths::totals);

  private CardMonths() {}

  private static List<double[]> totals(List<double[]> cards) {
    Map<Double, double[]> months = new TreeMap<>();
    for (double[] card : cards) {
      add(card, months.computeIfAbsent(card[MONTH], month -> empty(card)));
    }
    double lowest = Double.NaN;
    for (double[] month : months.values()) {
      for (int i = MONTH + 1; i < DPD; i++) {
        month[i] /= THOUSANDTHS;
      }
      lowest = Double.isNaN(lowest) || month[LIMIT] < lowest ? month[LIMIT] : lowest;
    }
    for (double[] month : months.values()) {
      month[DPD + 1] = lowest;
    }
    return new ArrayList<>(months.values());
  }

  private static double[] empty(double[] card) {
    double[] month = new double[DPD + 2];
    Arrays.fill(month, Double.NaN);
    month[0] = card[0];
    month[MONTH] = card[MONTH];
    return month;
  }

  private static void add(double[] card, double[] month) {
    for (int i = MONTH + 1; i < DPD; i++) {
      if (!Double.isNaN(card[i])) {
        double thousandths = Math.rint(card[i] * THOUSANDTHS);
        month[i] = Double.isNaN(month[i]) ? thousandths : month[i] + thousandths;
      }
    }
    if (Double.isNaN(month[DPD]) || card[DPD] > month[DPD]) {
      month[DPD] = card[DPD];
    }
  }
}
