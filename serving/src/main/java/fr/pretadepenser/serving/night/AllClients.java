package fr.pretadepenser.serving.night;

import static java.util.Objects.requireNonNull;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a night says of all its clients at once, always in the same order of clients. */
public final class AllClients {
  /** So many rows are in memory at once while whole rows are read. */
  private static final int BLOCK = 10_000;

  private final Night night;
  private final int count;
  private final Reading reading;

  AllClients(Night night, long count, Reading reading) {
    this.night = night;
    this.count = Math.toIntExact(count);
    this.reading = reading;
  }

  /** How many they are. */
  public int count() {
    return count;
  }

  /** Their numbers, SK_ID_CURR. */
  public long[] ids() {
    long[] ids = new long[count];
    each("SELECT \"*id\" FROM wide", (i, row) -> ids[i] = row.getLong(1));
    return ids;
  }

  /** What became of a loan of the past: 1 payment difficulties, 0 none, -1 not known. */
  public byte[] outcomes() {
    byte[] outcomes = new byte[count];
    each(
        "SELECT CAST(coalesce(\"*target\", -1) AS INTEGER) FROM wide",
        (i, row) -> outcomes[i] = (byte) row.getInt(1));
    return outcomes;
  }

  /**
   * One feature; computed, if it is a formula.
   *
   * @throws IllegalArgumentException if the night has no such input
   */
  public Column column(Feature feature) {
    Formula formula = feature.formula();
    if (formula != null) {
      return computed(formula);
    }
    if (night.inputs().stream().noneMatch(input -> input.name().equals(feature.name()))) {
      throw new IllegalArgumentException("the night has no input " + feature.name());
    }
    return feature.isCategory()
        ? category(feature)
        : new Column(numbers(feature.name()), List.of());
  }

  private double[] numbers(String input) {
    double[] values = new double[count];
    each(
        "SELECT coalesce(CAST(%s AS DOUBLE), 'NaN'::DOUBLE) FROM wide".formatted(Sql.name(input)),
        (i, row) -> values[i] = finite(row.getDouble(1)));
    return values;
  }

  private Column computed(Formula formula) {
    Map<String, double[]> inputs = new HashMap<>();
    for (String input : formula.inputs()) {
      inputs.put(input, numbers(input));
    }
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      int client = i;
      double value = formula.evaluate(input -> requireNonNull(inputs.get(input))[client]);
      values[i] = finite(value);
    }
    return new Column(values, List.of());
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private Column category(Feature feature) {
    Map<String, Integer> codes = new HashMap<>();
    int[] read = new int[count];
    each(
        "SELECT %s FROM wide".formatted(Sql.name(feature.name())),
        (i, row) -> {
          String label = row.getString(1);
          read[i] = label == null ? -1 : codes.computeIfAbsent(label, unused -> codes.size());
        });
    long[] clients = new long[codes.size()];
    Arrays.stream(read).filter(code -> code >= 0).forEach(code -> clients[code]++);
    List<Map.Entry<String, Integer>> byClients =
        codes.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Integer>>comparingLong(
                        entry -> -clients[entry.getValue()])
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    List<String> labels = byClients.stream().map(Map.Entry::getKey).toList();
    int[] places = new int[labels.size()];
    for (int place = 0; place < places.length; place++) {
      places[byClients.get(place).getValue()] = place;
    }
    double[] values =
        Arrays.stream(read).mapToDouble(code -> code < 0 ? Double.NaN : places[code]).toArray();
    return new Column(values, labels);
  }

  /** Hands what the model reads of every {@code step}-th client to {@code reader}, in order. */
  public void read(int step, ClientReader reader) {
    String rows =
        "SELECT numbers, categories, rowid FROM feature"
            + " WHERE rowid >= ? AND rowid < ? AND rowid % ? = 0 ORDER BY rowid";
    for (int from = 0; from < count; from += BLOCK) {
      int start = from;
      reading.read(
          connection -> {
            PreparedStatement statement = connection.prepare(rows);
            statement.setLong(1, start);
            statement.setLong(2, (long) start + BLOCK);
            statement.setLong(3, step);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                reader.read(row.getInt(3), FeatureValues.of(row));
              }
            }
            return count;
          });
    }
  }

  private void each(String sql, RowReader reader) {
    reading.read(
        connection -> {
          try (ResultSet row = connection.prepare(sql).executeQuery()) {
            for (int i = 0; row.next(); i++) {
              reader.read(i, row);
            }
          }
          return count;
        });
  }

  /** Receives one client. */
  @FunctionalInterface
  public interface ClientReader {
    void read(int place, FeatureValues values);
  }

  /** Receives one row. */
  @FunctionalInterface
  private interface RowReader {
    void read(int place, ResultSet row) throws SQLException;
  }

  /** Lends a connection. */
  @FunctionalInterface
  interface Reading {
    <T> T read(Readers.Read<T> read);
  }
}
