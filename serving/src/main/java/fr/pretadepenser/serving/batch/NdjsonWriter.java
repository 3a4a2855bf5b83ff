package fr.pretadepenser.serving.batch;

import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** A {@link ScoredRow} as JSON on each line. */
final class NdjsonWriter implements RowWriter {
  private final Writer text;

  NdjsonWriter(OutputStream stream) {
    this.text = RowWriter.text(stream);
  }

  @Override
  public void write(ScoredRow row) throws IOException {
    text.write(Json.line(row));
    text.write('\n');
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
