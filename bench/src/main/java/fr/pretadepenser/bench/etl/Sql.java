package fr.pretadepenser.bench.etl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The queries of the peer, one file per table and station. */
final class Sql {
  private Sql() {}

  static String resource(String station, String table) {
    String name = "/duckdb/" + station + "/" + table + ".sql";
    try (InputStream in = Sql.class.getResourceAsStream(name)) {
      byte[] text = Objects.requireNonNull(in, name).readAllBytes();
      return new String(text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
