package fr.pretadepenser.demodata.draw;

import fr.pretadepenser.demodata.csv.CsvBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The labels of a category and how often each occurs. */
public final class Choice {
  private final List<String> labels;
  private final byte[][] fields;
  private final double[] cumulative;

  private Choice(List<String> labels, double[] shares) {
    this.labels = List.copyOf(labels);
    this.fields = new byte[labels.size()][];
    this.cumulative = new double[labels.size()];
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] / total;
      cumulative[i] = sum;
      fields[i] = CsvBuffer.quoted(labels.get(i)).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Parses {@code label=weight; label=weight}, in any units; an empty label is an empty cell. */
  public static Choice of(String table) {
    List<String> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String entry : table.replace('\n', ' ').split(";", -1)) {
      int equals = entry.lastIndexOf('=');
      if (equals < 0) {
        continue;
      }
      labels.add(entry.substring(0, equals).strip());
      weights.add(Double.valueOf(entry.substring(equals + 1).strip()));
    }
    return new Choice(labels, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Draws the position of a label. */
  public int index(Draw draw) {
    return index(draw.uniform());
  }

  /** The position of the label at a level in [0, 1), labels in the order they were given. */
  public int index(double level) {
    int i = 0;
    while (i < cumulative.length - 1 && level >= cumulative[i]) {
      i++;
    }
    return i;
  }

  /** Draws a label, ready to be written. */
  public byte[] field(Draw draw) {
    return fields[index(draw)];
  }

  /** The label at a position, ready to be written. */
  public byte[] field(int index) {
    return fields[index];
  }

  /** The label at a position. */
  public String label(int index) {
    return labels.get(index);
  }

  /** The position of a label. */
  public int indexOf(String label) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new IllegalArgumentException("no label " + label + " among " + labels);
    }
    return index;
  }
}
