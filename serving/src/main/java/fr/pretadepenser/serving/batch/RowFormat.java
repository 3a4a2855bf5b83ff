package fr.pretadepenser.serving.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.serving.http.RequestRefused;

/** Reads a line as the body that {@code /v1/scores} would take. */
interface RowFormat {
  /**
   * The application on a line.
   *
   * @throws RequestRefused if it cannot be read
   */
  ObjectNode read(byte[] line);
}
