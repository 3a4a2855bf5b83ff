package fr.pretadepenser.etl.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Raw files of a table for tests: a header, and lines that are sound unless told otherwise. */
public final class RawLines {
  private RawLines() {}

  public static String header(Table table, RawFile file) {
    return table.columnsOf(file).stream().map(TableColumn::name).collect(Collectors.joining(","));
  }

  /** A line with 1 in every number and "Some, text" in every text, but for {@code cells}. */
  public static String line(Table table, RawFile file, Map<String, String> cells) {
    return table.columnsOf(file).stream()
        .map(column -> cells.getOrDefault(column.name(), sound(column)))
        .collect(Collectors.joining(","));
  }

  private static String sound(TableColumn column) {
    return switch (column.type()) {
      case STRING -> "\"Some, text\"";
      case DOUBLE -> "1.5";
      case INT -> column.name().equals("MONTHS_BALANCE") ? "-1" : "1.0";
      case BIGINT -> "1";
    };
  }

  /** Writes a file of the header and {@code lines}. */
  public static void write(Path folder, Table table, RawFile file, List<String> lines) {
    List<String> all = new ArrayList<>(List.of(header(table, file)));
    all.addAll(lines);
    write(folder.resolve(file.stem() + ".csv"), String.join("\n", all) + "\n");
  }

  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gzips a text and writes only the first {@code share} of the bytes. */
  static void writeGzip(Path file, String text, double share) {
    try {
      Path whole = Files.createTempFile("whole", ".gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      byte[] bytes = Files.readAllBytes(whole);
      Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * share)));
      Files.delete(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
