package fr.pretadepenser.serving.batch;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** A {@link ScoredRow} as JSON on each line. */
final class NdjsonWriter implements RowWriter {
  private final Writer text;
  private final SequenceWriter rows;

  NdjsonWriter(OutputStream stream) throws IOException {
    this.text = RowWriter.text(stream);
    this.rows =
        Json.MAPPER
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .withRootValueSeparator("\n")
            .writeValues(text);
  }

  @Override
  public void write(ScoredRow row) throws IOException {
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.flush();
    text.write('\n');
    rows.close();
  }
}
