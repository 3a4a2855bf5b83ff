package fr.pretadepenser.demodata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** All columns of the application as numbers, and the usual arithmetic on them. */
final class Applications {
  private static final int FIRST_COLUMN = 2;
  private static final int DERIVED = 6;

  private Applications() {}

  static float[][] features(CsvFile file) {
    int columns = file.columns().size() - FIRST_COLUMN;
    float[][] rows = new float[file.rows().size()][columns + DERIVED];
    for (int j = 0; j < columns; j++) {
      List<String> cells = file.column(file.columns().get(j + FIRST_COLUMN));
      List<String> labels = labels(cells);
      for (int i = 0; i < rows.length; i++) {
        rows[i][j] = number(cells.get(i), labels);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      derive(file, file.rows().get(i), rows[i], columns);
    }
    return rows;
  }

  private static void derive(CsvFile file, String[] cells, float[] row, int at) {
    float credit = number(cells[file.index("AMT_CREDIT")], List.of());
    float annuity = number(cells[file.index("AMT_ANNUITY")], List.of());
    float goods = number(cells[file.index("AMT_GOODS_PRICE")], List.of());
    float income = number(cells[file.index("AMT_INCOME_TOTAL")], List.of());
    float sum = 0;
    float least = Float.NaN;
    int known = 0;
    for (String name : List.of("EXT_SOURCE_1", "EXT_SOURCE_2", "EXT_SOURCE_3")) {
      float score = number(cells[file.index(name)], List.of());
      if (!Float.isNaN(score)) {
        sum += score;
        least = known == 0 ? score : Math.min(least, score);
        known++;
      }
    }
    row[at] = known == 0 ? Float.NaN : sum / known;
    row[at + 1] = least;
    row[at + 2] = credit / annuity;
    row[at + 3] = credit / goods;
    row[at + 4] = annuity / income;
    row[at + 5] = credit / income;
  }

  /** The labels of a category in alphabetical order; none for a column of numbers. */
  private static List<String> labels(List<String> cells) {
    List<String> labels = new ArrayList<>(new TreeSet<>(cells));
    labels.remove("");
    boolean numbers = labels.stream().allMatch(label -> label.matches("-?[0-9.]+(E-?[0-9]+)?"));
    return numbers ? List.of() : labels;
  }

  private static float number(String cell, List<String> labels) {
    if (cell.isEmpty()) {
      return Float.NaN;
    }
    return labels.isEmpty() ? Float.parseFloat(cell) : Collections.binarySearch(labels, cell);
  }
}
