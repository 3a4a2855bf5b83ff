package fr.pretadepenser.training.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of the libraries that made a model, as the build pinned them. */
final class Libraries {
  static final String XGBOOST = version("xgboost");
  static final String MLEAP = version("mleap");

  private Libraries() {}

  private static String version(String library) {
    try (InputStream in = Libraries.class.getResourceAsStream("libraries.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in, "libraries.properties"));
      return properties.getProperty(library);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
