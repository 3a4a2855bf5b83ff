package fr.pretadepenser.bench.etl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the ETL left its night. */
final class Nights {
  private Nights() {}

  static Path current(Path out) throws IOException {
    return out.resolve("nights").resolve(Files.readString(out.resolve("current")).strip());
  }
}
