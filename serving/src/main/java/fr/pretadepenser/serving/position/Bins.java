package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.position.Bin;
import fr.pretadepenser.model.reason.Wording;
import fr.pretadepenser.serving.night.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of a feature's values. Few different numbers are a class each; many are cut at round
 * values between their first and last percentiles, with an open class at either end, so that no
 * single client stands out. Categories are a class each, the rarest together.
 */
final class Bins {
  private static final int MOST_VALUES = 16;
  private static final int MOST_CATEGORIES = 15;
  private static final double ABOUT = 25;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final Text OTHERS = new Text("autres", "others");

  private final List<Bin> bins;
  private final double @Nullable [] values;
  private final double @Nullable [] cuts;

  private Bins(List<Bin> bins, double @Nullable [] values, double @Nullable [] cuts) {
    this.bins = bins;
    this.values = values;
    this.cuts = cuts;
  }

  static Bins of(Feature feature, Column column) {
    return feature.isCategory() ? ofLabels(feature, column.labels()) : ofNumbers(feature, column);
  }

  private static Bins ofLabels(Feature feature, List<String> labels) {
    List<Bin> bins = new ArrayList<>();
    int apart = labels.size() > MOST_CATEGORIES + 1 ? MOST_CATEGORIES : labels.size();
    for (String label : labels.subList(0, apart)) {
      bins.add(new Bin(null, null, label, Wording.value(feature, Double.NaN, label)));
    }
    if (apart < labels.size()) {
      bins.add(new Bin(null, null, null, OTHERS));
    }
    return new Bins(bins, null, null);
  }

  private static Bins ofNumbers(Feature feature, Column column) {
    double[] sorted =
        Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double[] distinct = Arrays.stream(sorted).distinct().limit(MOST_VALUES + 1L).toArray();
    double low = Quantiles.of(sorted, 0.01);
    double high = Quantiles.of(sorted, 0.99);
    if (distinct.length <= MOST_VALUES) {
      List<Bin> bins =
          Arrays.stream(distinct)
              .mapToObj(value -> new Bin(value, value, null, Wording.value(feature, value, null)))
              .toList();
      return new Bins(bins, distinct, null);
    }
    if (low == high) {
      low = sorted[0];
      high = sorted[sorted.length - 1];
    }
    double[] cuts = cuts(low, high, scale(feature.unit(), high - low));
    List<Bin> bins =
        IntStream.rangeClosed(0, cuts.length).mapToObj(i -> bin(feature, cuts, i)).toList();
    return new Bins(bins, null, cuts);
  }

  /** Round multiples from {@code low} to {@code high}. */
  private static double[] cuts(double low, double high, double scale) {
    double least = (high - low) / scale / ABOUT;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step =
        scale
            * power
            * Arrays.stream(ROUND)
                .filter(round -> round * power >= least * (1 - 1e-9))
                .findFirst()
                .orElse(10);
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = Math.max(first, (long) Math.floor(high / step + 1e-9));
    return IntStream.rangeClosed(0, (int) (last - first))
        .mapToDouble(i -> (first + i) * step)
        .toArray();
  }

  /** Days are read in years or months where there are many. */
  private static double scale(Unit unit, double range) {
    double year = unit == Unit.DAYS ? 365.25 : unit == Unit.MONTHS ? 12 : 1;
    if (year > 1 && range > 4 * year) {
      return year;
    }
    return unit == Unit.DAYS && range > 4 * 365.25 / 12 ? 365.25 / 12 : 1;
  }

  private static Bin bin(Feature feature, double[] cuts, int i) {
    if (i == 0) {
      Text to = Wording.value(feature, cuts[0], null);
      return new Bin(null, cuts[0], null, new Text("moins de " + to.fr(), "less than " + to.en()));
    }
    Text from = Wording.value(feature, cuts[i - 1], null);
    if (i == cuts.length) {
      return new Bin(
          cuts[i - 1], null, null, new Text(from.fr() + " et plus", from.en() + " or more"));
    }
    Text to = Wording.value(feature, cuts[i], null);
    return new Bin(
        cuts[i - 1],
        cuts[i],
        null,
        new Text(from.fr() + " à " + to.fr(), from.en() + " to " + to.en()));
  }

  /** In order. */
  List<Bin> bins() {
    return bins;
  }

  int count() {
    return bins.size();
  }

  /** The bin of a value of the column; -1 if it is missing. */
  int of(double value) {
    if (Double.isNaN(value)) {
      return -1;
    }
    if (cuts != null) {
      int place = Arrays.binarySearch(cuts, value);
      return place >= 0 ? place + 1 : -place - 1;
    }
    return values != null
        ? Arrays.binarySearch(values, value)
        : (int) Math.min(value, bins.size() - 1.0);
  }
}
