package fr.pretadepenser.etl.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What a column of a table holds. */
public enum ColumnType {
  /** A number that identifies a client or a credit. */
  BIGINT(DataTypes.LongType),
  /** A whole number, which the files also write as {@code 4.0}. */
  INT(DataTypes.IntegerType),
  DOUBLE(DataTypes.DoubleType),
  STRING(DataTypes.StringType);

  private final DataType sparkType;

  ColumnType(DataType sparkType) {
    this.sparkType = sparkType;
  }

  /** The type in a clean table. */
  public DataType sparkType() {
    return sparkType;
  }
}
