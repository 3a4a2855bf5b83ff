package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/** How the value of a feature comes about. */
public sealed interface Recipe {

  /** Read from the client's application. */
  record OfApplication(Column column) implements Recipe {}

  /**
   * A statistic over the client's rows of a history table.
   *
   * @param history the table
   * @param filter rows that count, null for all
   * @param window rows that count, by age or rank among those that pass the filter
   * @param statistic over them
   * @param measure of it; null for counts, ages and intervals
   * @param other the divisor of a ratio, the group of a statistic of groups, whether a row is of
   *     the part that a relative mean is of; else null
   * @param codes of a category, by position in this list; else empty
   */
  record OfHistory(
      History history,
      @Nullable Column filter,
      Window window,
      Statistic statistic,
      @Nullable Column measure,
      @Nullable Column other,
      List<String> codes)
      implements Recipe {}

  /** Whether the client has any row in a history table. */
  record HasHistory(SourceTable table) implements Recipe {}

  /**
   * Arithmetic over the client's other inputs and application, none of which a simulation changes.
   */
  record AcrossTables(Column column) implements Recipe {}

  /** Arithmetic carried by the bundle; the ETL computes nothing. */
  record InBundle() implements Recipe {}
}
