package fr.pretadepenser.demodata.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CsvBufferTest {
  @Test
  void writesWholeNumbersWithAndWithoutDecimals() {
    assertThat(row(b -> b.integer(0).integer(-16765).integer(365243)))
        .isEqualTo("0,-16765,365243\n");
    assertThat(row(b -> b.whole(1).whole(-1186).whole(0))).isEqualTo("1.0,-1186.0,0.0\n");
  }

  @Test
  void writesDecimalsAsShortAsTheyAreButNeverWithoutOne() {
    assertThat(row(b -> b.decimal(135000, 1).decimal(98356.995, 3).decimal(-0.5, 2)))
        .isEqualTo("135000.0,98356.995,-0.5\n");
    assertThat(row(b -> b.decimal(0.5559120833904428, 16))).isEqualTo("0.5559120833904428\n");
  }

  @Test
  void writesWhatIsMissingAsAnEmptyCell() {
    assertThat(row(b -> b.integer(1).decimal(Double.NaN, 3).empty())).isEqualTo("1,,\n");
  }

  @Test
  void quotesCommasAndQuotes() {
    assertThat(row(b -> b.text("Stone, brick").text("a \"b\"").text("Panel")))
        .isEqualTo("\"Stone, brick\",\"a \"\"b\"\"\",Panel\n");
  }

  @Test
  void growsAndForgetsWhatWasWritten() throws IOException {
    CsvBuffer buffer = new CsvBuffer();
    for (int i = 0; i < 50_000; i++) {
      buffer.integer(i).end();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.drainTo(out);
    buffer.drainTo(out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(50_000).endsWith("49999");
  }

  private static String row(Consumer<CsvBuffer> cells) {
    CsvBuffer buffer = new CsvBuffer();
    cells.accept(buffer);
    buffer.end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      buffer.drainTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
