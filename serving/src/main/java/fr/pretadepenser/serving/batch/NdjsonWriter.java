package fr.pretadepenser.serving.batch;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.OutputStream;

/** A {@link ScoredRow} as JSON on each line. */
final class NdjsonWriter implements RowWriter {
  private final OutputStream stream;
  private final SequenceWriter rows;

  NdjsonWriter(OutputStream stream) throws IOException {
    this.stream = stream;
    this.rows =
        Json.MAPPER
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .withRootValueSeparator("\n")
            .writeValues(stream);
  }

  @Override
  public void write(ScoredRow row) throws IOException {
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.flush();
    stream.write('\n');
    rows.close();
  }
}
