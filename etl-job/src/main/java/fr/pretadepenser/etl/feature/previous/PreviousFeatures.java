package fr.pretadepenser.etl.feature.previous;

import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class PreviousFeatures {
  /** All that is taken from earlier applications. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          Previous.HISTORY,
          Stream.of(
                  Outcomes.FEATURES,
                  Timing.FEATURES,
                  Products.FEATURES,
                  Pricing.FEATURES,
                  Amounts.FEATURES,
                  Commitments.FEATURES,
                  Schedule.FEATURES,
                  Endings.FEATURES)
              .flatMap(List::stream)
              .toList());

  private PreviousFeatures() {}
}
