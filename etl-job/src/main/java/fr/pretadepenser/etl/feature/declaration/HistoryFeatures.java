package fr.pretadepenser.etl.feature.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is taken from one table of many rows per client.
 *
 * @param history the table
 * @param preparation of its clean rows for the row expressions; null where they read these as they
 *     are
 * @param declarations the statistics, in slot order
 */
public record HistoryFeatures(
    History history, @Nullable Preparation preparation, List<Declaration> declarations) {

  /** Statistics of the clean rows themselves. */
  public HistoryFeatures(History history, List<Declaration> declarations) {
    this(history, null, declarations);
  }
}
