package fr.pretadepenser.serving.batch;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes answers as they come. */
interface RowWriter extends Closeable {
  void write(ScoredRow row) throws IOException;

  /**
   * Text on a stream. What is no text, such as half a character in a field's name that a problem
   * repeats, becomes a question mark, where Jackson's own bytes would end the answer.
   */
  static Writer text(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
