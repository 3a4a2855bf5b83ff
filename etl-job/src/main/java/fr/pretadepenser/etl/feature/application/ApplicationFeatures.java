package fr.pretadepenser.etl.feature.application;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.stream.Stream;

/** The lists of this package, in slot order. */
public final class ApplicationFeatures {
  /** What the default model may use. */
  public static final List<Declaration> FREE =
      Stream.of(
              ExternalScores.FEATURES,
              LoanTerms.AMOUNTS,
              LoanTerms.RATIOS,
              ImpliedRates.FEATURES,
              Affordability.OF_INCOME,
              Affordability.OF_COMMITMENTS,
              Experience.FEATURES,
              PastLoans.FEATURES,
              Situation.FEATURES,
              Stability.FEATURES,
              Assets.FEATURES,
              Answers.FEATURES,
              Enquiries.FEATURES)
          .flatMap(List::stream)
          .toList();

  /** What is written apart. */
  public static final List<Declaration> PROTECTED = ProtectedAttributes.FEATURES;

  private ApplicationFeatures() {}
}
