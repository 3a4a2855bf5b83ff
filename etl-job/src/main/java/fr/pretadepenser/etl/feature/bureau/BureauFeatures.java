package fr.pretadepenser.etl.feature.bureau;

import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class BureauFeatures {
  /** All that is taken from credits elsewhere. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          Bureau.HISTORY,
          Stream.of(
                  Debt.FEATURES,
                  Amounts.FEATURES,
                  Activity.FEATURES,
                  Types.FEATURES,
                  Windows.FEATURES,
                  Gaps.FEATURES,
                  Lateness.FEATURES,
                  Commitments.FEATURES)
              .flatMap(List::stream)
              .toList());

  private BureauFeatures() {}
}
