package fr.pretadepenser.etl.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.etl.gate.Figure.Kind;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counting a column part by part. */
class TallyTest {
  private static final Figure RANGE = Figure.of(Kind.RANGE, "X", "1", "3");
  private static final Figure CODES = Figure.of(Kind.CODES, "X", "A", "B");

  @Test
  void partsAddUpToTheWhole() {
    Tally whole = tally(false, RANGE, 1e9 + 1, null, 1e9 + 2, 1e9 + 4);
    Tally parts = tally(false, RANGE);
    parts.add(tally(false, RANGE, 1e9 + 1, null));
    parts.add(tally(false, RANGE));
    parts.add(tally(false, RANGE, 1e9 + 2, 1e9 + 4));
    for (Tally tally : List.of(whole, parts)) {
      assertThat(tally.known()).isEqualTo(3);
      assertThat(tally.sum()).isEqualTo(3e9 + 7);
      assertThat(tally.squares()).as("around a large mean").isEqualTo(14 / 3.0, within(1e-6));
    }
  }

  @Test
  void aConstantColumnHasNoDeviationAtAll() {
    Tally parts = tally(false, RANGE, 0.1, 0.1, 0.1);
    parts.add(tally(false, RANGE, 0.1, 0.1));
    assertThat(parts.squares()).isZero();
  }

  @Test
  void theEndsOfARangeAreWithinIt() {
    Tally parts = tally(false, RANGE, 0.9, 1.0, 3.0);
    parts.add(tally(false, RANGE, 3.1, null, 2.0));
    assertThat(parts.holding(RANGE)).isEqualTo(3);
  }

  @Test
  void knownCodesAreCountedTogetherAndApart() {
    Tally parts = tally(true, CODES, "A", "A", "C", null);
    parts.add(tally(true, CODES, "B"));
    assertThat(parts.holding(CODES)).isEqualTo(3);
    assertThat(parts.holding(Figure.of(Kind.CODE, "X", "A"))).isEqualTo(2);
    assertThat(parts.known()).isEqualTo(4);
  }

  private static Tally tally(boolean text, Figure figure, @Nullable Object... values) {
    Tally tally = new Tally(text, List.of(figure));
    for (Object value : values) {
      Object held = value instanceof String code ? UTF8String.fromString(code) : value;
      InternalRow row = new GenericInternalRow(new Object[] {held});
      tally.add(row, 0);
    }
    return tally;
  }
}
