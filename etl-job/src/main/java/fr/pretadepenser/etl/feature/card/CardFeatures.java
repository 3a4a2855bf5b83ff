package fr.pretadepenser.etl.feature.card;

import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class CardFeatures {
  /** All that is taken from months of cards. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          Cards.HISTORY,
          CardMonths.PREPARATION,
          Stream.of(Usage.FEATURES, Repayment.FEATURES).flatMap(List::stream).toList());

  private CardFeatures() {}
}
