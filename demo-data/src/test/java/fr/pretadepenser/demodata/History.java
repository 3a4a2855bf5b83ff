package fr.pretadepenser.demodata;

import fr.pretadepenser.demodata.table.DemoTable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A few usual aggregates over the history tables, enough to see how much of the truth they show:
 * lateness and days ahead in instalments, debt over credit elsewhere, price and outcome of earlier
 * applications.
 */
final class History {
  private final Map<String, double[]> sums = new HashMap<>();

  /** Reads the tables of a folder. */
  static History read(Path folder) {
    History history = new History();
    CsvFile.each(
        folder.resolve(DemoTable.INSTALLMENTS_PAYMENTS.fileName()),
        (columns, row) -> history.instalment(row));
    CsvFile.each(folder.resolve(DemoTable.BUREAU.fileName()), history::credit);
    CsvFile.each(folder.resolve(DemoTable.PREVIOUS_APPLICATION.fileName()), history::application);
    return history;
  }

  /** The features of a client; NaN where there is no history. */
  double[] features(String client) {
    double[] s = sums.getOrDefault(client, new double[Sum.values().length]);
    return new double[] {
      ratio(s, Sum.LATE, Sum.PAID),
      ratio(s, Sum.DAYS_LATE, Sum.PAID),
      ratio(s, Sum.DAYS_AHEAD, Sum.PAID),
      ratio(s, Sum.RECENT_LATE, Sum.RECENT),
      ratio(s, Sum.RECENT_AHEAD, Sum.RECENT),
      ratio(s, Sum.SHORT, Sum.PAID),
      s[Sum.PAID.at()],
      ratio(s, Sum.DEBT, Sum.GRANTED),
      ratio(s, Sum.ACTIVE_RATIO, Sum.ACTIVE_WITH_DEBT),
      ratio(s, Sum.DEBT, Sum.ALL_GRANTED),
      s[Sum.ACTIVE.at()],
      s[Sum.CREDITS.at()],
      ratio(s, Sum.RATE, Sum.PRICED),
      ratio(s, Sum.REFUSED, Sum.APPLICATIONS),
      ratio(s, Sum.APPROVED, Sum.APPLICATIONS),
      s[Sum.APPLICATIONS.at()]
    };
  }

  private void instalment(String[] row) {
    if (row[5].isEmpty()) {
      return;
    }
    double[] s = of(row[1]);
    double due = Double.parseDouble(row[4]);
    double delay = Double.parseDouble(row[5]) - due;
    add(s, Sum.PAID, 1);
    add(s, Sum.LATE, delay > 0 ? 1 : 0);
    add(s, Sum.DAYS_LATE, Math.max(0, delay));
    add(s, Sum.DAYS_AHEAD, Math.max(0, -delay));
    add(s, Sum.SHORT, Math.max(0, 1 - Double.parseDouble(row[7]) / Double.parseDouble(row[6])));
    if (due > -365) {
      add(s, Sum.RECENT, 1);
      add(s, Sum.RECENT_LATE, delay > 0 ? 1 : 0);
      add(s, Sum.RECENT_AHEAD, Math.max(0, -delay));
    }
  }

  private void credit(List<String> columns, String[] row) {
    double[] s = of(row[0]);
    double amount = Double.parseDouble(row[columns.indexOf("AMT_CREDIT_SUM")]);
    add(s, Sum.CREDITS, 1);
    add(s, Sum.ALL_GRANTED, amount);
    if (!row[columns.indexOf("CREDIT_ACTIVE")].equals("Active")) {
      return;
    }
    String debt = row[columns.indexOf("AMT_CREDIT_SUM_DEBT")];
    double owed = debt.isEmpty() ? 0 : Double.parseDouble(debt);
    add(s, Sum.ACTIVE, 1);
    add(s, Sum.DEBT, owed);
    add(s, Sum.GRANTED, amount);
    if (owed > 0 && amount > 0) {
      add(s, Sum.ACTIVE_WITH_DEBT, 1);
      add(s, Sum.ACTIVE_RATIO, owed / amount);
    }
  }

  private void application(List<String> columns, String[] row) {
    double[] s = of(row[1]);
    String status = row[columns.indexOf("NAME_CONTRACT_STATUS")];
    add(s, Sum.APPLICATIONS, 1);
    add(s, Sum.REFUSED, status.equals("Refused") ? 1 : 0);
    add(s, Sum.APPROVED, status.equals("Approved") ? 1 : 0);
    String payments = row[columns.indexOf("CNT_PAYMENT")];
    double months = payments.isEmpty() ? 0 : Double.parseDouble(payments);
    if (months > 0) {
      double annuity = Double.parseDouble(row[columns.indexOf("AMT_ANNUITY")]);
      double credit = Double.parseDouble(row[columns.indexOf("AMT_CREDIT")]);
      add(s, Sum.PRICED, 1);
      add(s, Sum.RATE, Math.pow(annuity * months / credit, 12 / months) - 1);
    }
  }

  private double[] of(String client) {
    return sums.computeIfAbsent(client, id -> new double[Sum.values().length]);
  }

  private static void add(double[] sums, Sum sum, double value) {
    sums[sum.at()] += value;
  }

  private static double ratio(double[] sums, Sum over, Sum under) {
    return sums[under.at()] > 0 ? sums[over.at()] / sums[under.at()] : Double.NaN;
  }

  private enum Sum {
    PAID,
    LATE,
    DAYS_LATE,
    DAYS_AHEAD,
    SHORT,
    RECENT,
    RECENT_LATE,
    RECENT_AHEAD,
    CREDITS,
    ACTIVE,
    ALL_GRANTED,
    GRANTED,
    DEBT,
    ACTIVE_WITH_DEBT,
    ACTIVE_RATIO,
    APPLICATIONS,
    REFUSED,
    APPROVED,
    PRICED,
    RATE;

    private static final Map<Sum, Integer> POSITIONS = new EnumMap<>(Sum.class);

    static {
      for (Sum sum : values()) {
        POSITIONS.put(sum, POSITIONS.size());
      }
    }

    int at() {
      return POSITIONS.getOrDefault(this, -1);
    }
  }
}
