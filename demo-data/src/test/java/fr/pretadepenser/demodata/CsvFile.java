package fr.pretadepenser.demodata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A file that was made, read back whole. */
record CsvFile(String header, List<String> columns, List<String[]> rows) {

  static CsvFile read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<String[]> rows = new ArrayList<>();
      List<String> all = lines.toList();
      for (String line : all.subList(1, all.size())) {
        rows.add(cells(line));
      }
      return new CsvFile(all.get(0), List.of(all.get(0).split(",")), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file row by row, without keeping it: the columns and the cells of each row. */
  static void each(Path file, BiConsumer<List<String>, String[]> row) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<String> columns = List.of(reader.readLine().split(","));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        row.accept(columns, cells(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a column, row by row. */
  List<String> column(String name) {
    int index = index(name);
    return rows.stream().map(row -> row[index]).toList();
  }

  /** The cells of a column as numbers, NaN for empty ones. */
  double[] numbers(String name) {
    int index = index(name);
    return rows.stream().mapToDouble(row -> number(row[index])).toArray();
  }

  double shareMissing(String name) {
    return column(name).stream().filter(String::isEmpty).count() / (double) rows.size();
  }

  double share(String name, String value) {
    return column(name).stream().filter(value::equals).count() / (double) rows.size();
  }

  int index(String name) {
    int index = columns.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + name);
    }
    return index;
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** Splits at commas outside quotes and takes the quotes off. */
  static String[] cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }
}
