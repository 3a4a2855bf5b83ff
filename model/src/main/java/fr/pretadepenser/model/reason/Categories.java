package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Codes of the source files in words: English as they are, French from categories.properties. */
final class Categories {
  private static final Properties FRENCH = french();

  private Categories() {}

  /** The code in both languages; one without a translation stays as it is. */
  static Text of(String code) {
    return new Text(FRENCH.getProperty(code, code), code);
  }

  private static Properties french() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Categories.class.getResourceAsStream("categories.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
