package fr.pretadepenser.etl.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One line, cut at its commas. */
class FieldsTest {

  @Test
  void emptyFieldsAreFields() {
    assertThat(split("a,,c")).containsExactly("a", "", "c");
    assertThat(split(",,")).containsExactly("", "", "");
  }

  @Test
  void commasAndDoubledQuotesWithinQuotesSeparateNothing() {
    assertThat(split("1,\"a, b\",c")).containsExactly("1", "\"a, b\"", "c");
    assertThat(split("1,\"a \"\"b\"\", c\",d")).containsExactly("1", "\"a \"\"b\"\", c\"", "d");
  }

  @Test
  void aQuoteWithinAFieldStandsForItself() {
    assertThat(split("1,5\" pipe,c")).containsExactly("1", "5\" pipe", "c");
  }

  @Test
  void tooFewTooManyOrAQuoteThatNeverEnds() {
    assertThat(split("a,b")).isEmpty();
    assertThat(split("a,b,c,d")).isEmpty();
    assertThat(split("a,\"b,c,d")).isEmpty();
  }

  private static List<String> split(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Fields fields = new Fields(3);
    if (!fields.split(bytes, 0, bytes.length)) {
      return List.of();
    }
    return IntStream.range(0, 3)
        .mapToObj(
            i ->
                new String(
                    bytes,
                    fields.start(i),
                    fields.end(i) - fields.start(i),
                    StandardCharsets.UTF_8))
        .toList();
  }
}
