package fr.pretadepenser.etl.gate;

import fr.pretadepenser.etl.gate.Figure.Kind;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** What the figures of one column are made of, counted row by row; tallies of parts add up. */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1;

  private final boolean text;
  private final List<Figure> ranges;
  private final double[] lowest;
  private final double[] highest;
  private final long[] within;
  private final HashMap<UTF8String, long[]> codes = new HashMap<>();
  private long known;
  private double sum;
  private double mean;
  private double squares;

  /** Of no row yet. */
  Tally(boolean text, List<Figure> figures) {
    this.text = text;
    this.ranges = figures.stream().filter(figure -> figure.kind() == Kind.RANGE).toList();
    this.lowest = ranges.stream().mapToDouble(range -> end(range, 0)).toArray();
    this.highest = ranges.stream().mapToDouble(range -> end(range, 1)).toArray();
    this.within = new long[ranges.size()];
    figures.stream()
        .filter(figure -> figure.kind() == Kind.CODES || figure.kind() == Kind.CODE)
        .flatMap(figure -> figure.values().stream())
        .forEach(code -> codes.put(UTF8String.fromString(code), new long[1]));
  }

  private static double end(Figure range, int which) {
    return Double.parseDouble(range.values().get(which));
  }

  /** Takes one more row, whose number must be a double. */
  void add(InternalRow row, int at) {
    if (row.isNullAt(at)) {
      return;
    }
    known++;
    if (!text) {
      add(row.getDouble(at));
    } else if (!codes.isEmpty()) {
      long[] count = codes.get(row.getUTF8String(at));
      if (count != null) {
        count[0]++;
      }
    }
  }

  /** Welford's way: a sum of squares alone would lose its digits to a large mean. */
  private void add(double value) {
    sum += value;
    double away = value - mean;
    mean += away / known;
    squares += away * (value - mean);
    for (int i = 0; i < within.length; i++) {
      if (lowest[i] <= value && value <= highest[i]) {
        within[i]++;
      }
    }
  }

  /** Takes the rows of another part. */
  void add(Tally part) {
    if (part.known > 0) {
      double away = part.mean - mean;
      double all = (double) known + part.known;
      squares += part.squares + away * away * known * part.known / all;
      mean += away * part.known / all;
    }
    known += part.known;
    sum += part.sum;
    for (int i = 0; i < within.length; i++) {
      within[i] += part.within[i];
    }
    for (Map.Entry<UTF8String, long[]> code : part.codes.entrySet()) {
      codes.computeIfAbsent(code.getKey(), unseen -> new long[1])[0] += code.getValue()[0];
    }
  }

  /** Rows with a value. */
  long known() {
    return known;
  }

  /** Of the values. */
  double sum() {
    return sum;
  }

  /** Of the values; 0 of none. */
  double mean() {
    return mean;
  }

  /** Sum of the squares of what separates the values from their mean. */
  double squares() {
    return squares;
  }

  /** Rows with a value that lies in a range, or is one of some codes. */
  long holding(Figure figure) {
    if (figure.kind() == Kind.RANGE) {
      return within[ranges.indexOf(figure)];
    }
    return figure.values().stream()
        .map(code -> codes.get(UTF8String.fromString(code)))
        .mapToLong(count -> count == null ? 0 : count[0])
        .sum();
  }
}
