package fr.pretadepenser.etl.feature.instalment;

import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class InstalmentFeatures {
  /** All that is taken from instalments. */
  public static final HistoryFeatures ALL =
      new HistoryFeatures(
          Instalments.HISTORY,
          PartPayments.PREPARATION,
          Stream.of(
                  Lateness.FEATURES,
                  LateShares.FEATURES,
                  Shortfalls.FEATURES,
                  Burden.FEATURES,
                  Rhythm.FEATURES,
                  CardAccounts.FEATURES)
              .flatMap(List::stream)
              .toList());

  private InstalmentFeatures() {}
}
