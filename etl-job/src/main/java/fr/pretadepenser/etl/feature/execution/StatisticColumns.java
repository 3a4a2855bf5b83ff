package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeRowWriter;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The statistics of all tables as columns of one row, written without generated code: for so many
 * columns it takes longer to compile than to run.
 */
final class StatisticColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  private final StructType schema;
  private final Statistic[][] tables;

  /**
   * One of them.
   *
   * @param zeroOfNothing whether it is 0 rather than missing
   * @param codes of a category, by position; else empty
   */
  private record Statistic(boolean zeroOfNothing, List<UTF8String> codes) implements Serializable {}

  private StatisticColumns(StructType schema, Statistic[][] tables) {
    this.schema = schema;
    this.tables = tables;
  }

  static StatisticColumns of(List<HistoryFeatures> histories) {
    StructType schema = new StructType();
    Statistic[][] tables = new Statistic[histories.size()][];
    for (int i = 0; i < tables.length; i++) {
      HistoryFeatures features = histories.get(i);
      schema = schema.add(ClientMerge.hasRows(features.history().table()), DataTypes.BooleanType);
      for (Declaration declaration : features.declarations()) {
        boolean category = declaration.feature().isCategory();
        schema =
            schema.add(
                declaration.feature().name(),
                category ? DataTypes.StringType : DataTypes.DoubleType);
      }
      tables[i] =
          features.declarations().stream()
              .map(declaration -> statistic((Recipe.OfHistory) declaration.recipe()))
              .toArray(Statistic[]::new);
    }
    return new StatisticColumns(schema, tables);
  }

  private static Statistic statistic(Recipe.OfHistory recipe) {
    return new Statistic(
        recipe.statistic().zeroOfNothing(),
        recipe.codes().stream().map(UTF8String::fromString).toList());
  }

  StructType schema() {
    return schema;
  }

  Writer writer() {
    return new Writer();
  }

  /** Writes one row after another, each over the one before. */
  final class Writer {
    private final UnsafeRowWriter writer = new UnsafeRowWriter(schema.size());
    private int column;

    /** Of the statistics by table, see {@link Fold#of}. */
    InternalRow row(double[][] folded) {
      writer.reset();
      writer.zeroOutNullBytes();
      column = 0;
      for (int i = 0; i < tables.length; i++) {
        writer.write(column++, folded[i] != null);
        for (int j = 0; j < tables[i].length; j++) {
          write(tables[i][j], folded[i] == null ? Double.NaN : folded[i][1 + j]);
          column++;
        }
      }
      return writer.getRow();
    }

    /** What is not a finite number is missing. */
    private void write(Statistic statistic, double value) {
      if (!Double.isFinite(value)) {
        if (statistic.zeroOfNothing()) {
          writer.write(column, 0.0);
        } else {
          writer.setNullAt(column);
        }
      } else if (statistic.codes().isEmpty()) {
        writer.write(column, value);
      } else {
        writer.write(column, statistic.codes().get((int) value));
      }
    }
  }
}
