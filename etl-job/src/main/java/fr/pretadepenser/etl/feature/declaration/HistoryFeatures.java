package fr.pretadepenser.etl.feature.declaration;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All that is taken from one table of many rows per client.
 *
 * @param history the table
 * @param preparation from its clean rows to those that the row expressions read
 * @param declarations the statistics, in slot order
 */
public record HistoryFeatures(
    History history, UnaryOperator<Dataset<Row>> preparation, List<Declaration> declarations) {}
