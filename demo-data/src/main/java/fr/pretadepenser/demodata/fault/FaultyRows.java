package fr.pretadepenser.demodata.fault;

import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strikes each row on its way to a file. Whole rows are written at a time, the header apart. */
final class FaultyRows extends FilterOutputStream {
  private final List<String> columns;
  private final RowFault fault;
  private final long seed;
  private long row;

  FaultyRows(String header, RowFault fault, long seed, OutputStream file) {
    super(file);
    columns = List.of(header.split(","));
    this.fault = fault;
    this.seed = seed;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int start = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        strike(new String(bytes, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
  }

  private void strike(String line) throws IOException {
    FaultyRow struck = new FaultyRow(columns, line);
    int times = fault.strike(struck, new Draw(seed, row++, Topic.FAULT));
    byte[] written = (struck.line() + "\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(written, 0, written.length);
    }
  }
}
