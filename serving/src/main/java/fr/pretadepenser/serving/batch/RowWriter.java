package fr.pretadepenser.serving.batch;

import java.io.Closeable;
import java.io.IOException;

/** Writes answers as they come. */
interface RowWriter extends Closeable {
  void write(ScoredRow row) throws IOException;
}
