package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.position.Axis;
import fr.pretadepenser.contract.position.Bin;
import fr.pretadepenser.model.reason.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bins of an axis as a picture has room for them: places of equal width, the rarest categories
 * in one.
 */
final class Slots {
  private static final int MOST_CATEGORIES = 7;
  private static final MathContext ROUNDING = new MathContext(6);
  private static final Text OTHERS = new Text("autres", "others");

  private final Axis axis;
  private final Language language;
  private final int count;
  private final boolean cut;

  Slots(Axis axis, Language language) {
    this.axis = axis;
    this.language = language;
    this.cut = axis.unit() == Unit.CATEGORY && axis.bins().size() > MOST_CATEGORIES + 1;
    this.count = cut ? MOST_CATEGORIES + 1 : axis.bins().size();
  }

  int count() {
    return count;
  }

  /** The place of a bin. */
  int of(int bin) {
    return Math.min(bin, count - 1);
  }

  /** Counts by place, of counts by bin. */
  long[] counts(List<Long> bins) {
    long[] counts = new long[count];
    IntStream.range(0, bins.size()).forEach(bin -> counts[of(bin)] += bins.get(bin));
    return counts;
  }

  /** Where a number stands, in places from the left edge; in the middle of an open bin. */
  double at(double number) {
    for (int i = 0; i < axis.bins().size(); i++) {
      Bin bin = axis.bins().get(i);
      Double from = bin.from();
      Double to = bin.to();
      if (to == null || number < to || (number == to && to.equals(from))) {
        return from == null || to == null || from.equals(to)
            ? i + 0.5
            : i + Math.max(0, (number - from) / (to - from));
      }
    }
    return count - 0.5;
  }

  /** Where the client stands; null without a value. */
  @Nullable Double client() {
    Integer bin = axis.client().bin();
    Double number = axis.client().number();
    return bin == null ? null : number == null ? of(bin) + 0.5 : at(number);
  }

  /** Whether values lie between the places, rather than at each. */
  boolean isCut() {
    return !axis.bins().isEmpty() && axis.bins().get(0).from() == null && !isCategory();
  }

  /** What is written along the axis: at edges of bins where they are cut, else at each place. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Bin bin = axis.bins().get(i);
      if (isCut()) {
        Double from = bin.from();
        if (from != null) {
          marks.add(new Mark(i, label(from)));
        }
      } else {
        boolean rest = cut && i == count - 1;
        marks.add(new Mark(i + 0.5, (rest ? OTHERS : bin.label()).in(language)));
      }
    }
    return marks;
  }

  boolean isCategory() {
    return axis.unit() == Unit.CATEGORY;
  }

  /** Plain numbers all have as many decimals as the finest of them. */
  private String label(double cut) {
    if (axis.unit() != Unit.SCORE && axis.unit() != Unit.RATIO) {
      return Wording.value(axis.unit(), cut).in(language);
    }
    int decimals =
        axis.bins().stream()
            .map(Bin::from)
            .filter(Objects::nonNull)
            .mapToInt(from -> new BigDecimal(from, ROUNDING).stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return Numbers.plain(cut, Math.max(0, decimals), language);
  }

  /** A label at a place. */
  record Mark(double at, String label) {}
}
