package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructType;

/**
 * Makes every vector dense: the assembler keeps mostly-zero rows sparse, and XGBoost takes what a
 * sparse vector does not hold for missing when it predicts.
 */
final class DenseSlots extends Transformer {
  private static final long serialVersionUID = 1L;

  private final String column;

  /** As JSON, what is known of the slots. */
  private final String metadata;

  DenseSlots(String column, Metadata metadata) {
    this.column = column;
    this.metadata = metadata.json();
  }

  @Override
  public String uid() {
    return "dense_" + column;
  }

  @Override
  public Dataset<Row> transform(Dataset<?> dataset) {
    UDF1<Vector, Vector> dense = Vector::toDense;
    Column slots = udf(dense, SQLDataTypes.VectorType()).apply(col(column));
    return dataset.withColumn(column, slots.as(column, Metadata.fromJson(metadata)));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return schema;
  }

  @Override
  public Transformer copy(ParamMap extra) {
    return this;
  }
}
