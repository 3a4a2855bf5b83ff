package fr.pretadepenser.etl.feature.pos;

import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class PosFeatures {
  /** All that is taken from months of loans. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          Pos.HISTORY,
          LoanMonths.PREPARATION,
          Stream.of(Arrears.FEATURES, Progress.FEATURES, Completion.FEATURES)
              .flatMap(List::stream)
              .toList());

  private PosFeatures() {}
}
