package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import org.jspecify.annotations.Nullable;

/** Values as people read them, in both languages. */
@SuppressWarnings("DoNotCallSuggester")
public final class Wording {
  private Wording() {}

  /** A value of a feature; missing in words if the number is NaN and the category null. */
  public static Text value(Feature feature, double number, @Nullable String category) {
    throw new UnsupportedOperationException(feature.name() + number + category);
  }
}
