package fr.pretadepenser.etl.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a file, however it is cut. */
class LinesTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir Path folder;

  @Test
  void everyCutGivesEachLineOnceAndInOrder() throws IOException {
    String text = "HEAD,LINE\n1,é\r\n\n22,b\n333,\"c\"\n4444,no ending";
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    long size = Files.size(file);
    for (long cut = 1; cut < size; cut++) {
      List<String> lines = lines(file, 0, cut, false);
      lines.addAll(lines(file, cut, size, false));
      assertThat(lines)
          .as("cut at %d", cut)
          .containsExactly("1,é", "22,b", "333,\"c\"", "4444,no ending");
    }
  }

  @Test
  void aLineMayBeLongerThanTheBuffer() throws IOException {
    String longLine = "x".repeat(3_000_000);
    Path file = Files.writeString(folder.resolve("b.csv"), "HEAD\na\n" + longLine + "\nb\n");
    assertThat(lines(file, 0, Files.size(file), false)).containsExactly("a", longLine, "b");
  }

  @Test
  void gzipIsReadWhole() throws IOException {
    Path file = folder.resolve("c.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("HEAD\na\nb\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(lines(file, 0, Files.size(file), true)).containsExactly("a", "b");
  }

  @Test
  void aFileOfAHeaderAloneHasNone() throws IOException {
    Path file = Files.writeString(folder.resolve("d.csv"), "HEAD\n");
    assertThat(lines(file, 0, Files.size(file), false)).isEmpty();
  }

  private static List<String> lines(Path file, long start, long end, boolean gzip)
      throws IOException {
    CsvSplit split = new CsvSplit(file.toUri().toString(), start, end, gzip, List.of());
    List<String> read = new ArrayList<>();
    try (Lines lines = Lines.open(HADOOP, split)) {
      while (lines.advance()) {
        int length = lines.end() - lines.start();
        read.add(new String(lines.bytes(), lines.start(), length, StandardCharsets.UTF_8));
      }
    }
    return read;
  }
}
