package fr.pretadepenser.training.prepare;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * For learners that refuse missing values: each missing number becomes the median of the training
 * clients, and every slot that any of them misses gets a flag (1 missing, 0 not) after the slots. A
 * category misses nothing: its missing value has an index of its own.
 */
public final class Imputation implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double RANK_ERROR = 0.001;

  private final double[] medians;
  private final int[] flagged;

  /**
   * @param medians of every slot
   * @param flagged slots with a flag, ascending
   */
  Imputation(double[] medians, int[] flagged) {
    this.medians = medians.clone();
    this.flagged = flagged.clone();
  }

  /** Learns medians and flags from prepared training clients; 0 for a slot that all miss. */
  public static Imputation fit(Dataset<Row> training) {
    boolean[] missing =
        training
            .select(Preparation.SLOTS)
            .toJavaRDD()
            .map(row -> missing(((Vector) row.get(0)).toArray()))
            .reduce(Imputation::either);
    int[] flagged = IntStream.range(0, missing.length).filter(j -> missing[j]).toArray();
    return new Imputation(medians(training, missing.length), flagged);
  }

  /** Replaces the vector of slots by one without missing values, flags after the slots. */
  public Dataset<Row> apply(Dataset<Row> prepared) {
    UDF1<Vector, Vector> complete = slots -> Vectors.dense(apply(slots.toArray()));
    Column slots = udf(complete, SQLDataTypes.VectorType()).apply(col(Preparation.SLOTS));
    return prepared.withColumn(
        Preparation.SLOTS,
        slots.as(Preparation.SLOTS, SlotDirections.withFlags(prepared.schema(), flagged.length)));
  }

  /** The same for one client. */
  public double[] apply(double[] slots) {
    double[] complete = Arrays.copyOf(slots, slots.length + flagged.length);
    for (int i = 0; i < flagged.length; i++) {
      complete[slots.length + i] = Double.isNaN(slots[flagged[i]]) ? 1 : 0;
    }
    for (int j = 0; j < slots.length; j++) {
      complete[j] = Double.isNaN(slots[j]) ? medians[j] : slots[j];
    }
    return complete;
  }

  /** Whether a column of the new vector is a flag. */
  public boolean isFlag(int column) {
    return column >= medians.length;
  }

  /** The slot that a column of the new vector tells of. */
  public int slot(int column) {
    return isFlag(column) ? flagged[column - medians.length] : column;
  }

  /** What a slot is taken for where it is missing. */
  public double median(int slot) {
    return medians[slot];
  }

  private static double[] medians(Dataset<Row> training, int slots) {
    Dataset<Row> arrays =
        training.select(vector_to_array(col(Preparation.SLOTS), "float64").as("slots"));
    String[] names = IntStream.range(0, slots).mapToObj(j -> "s" + j).toArray(String[]::new);
    Column[] columns =
        IntStream.range(0, slots)
            .mapToObj(j -> col("slots").getItem(j).as("s" + j))
            .toArray(Column[]::new);
    double[][] found =
        arrays.select(columns).stat().approxQuantile(names, new double[] {0.5}, RANK_ERROR);
    return Arrays.stream(found).mapToDouble(median -> median.length == 0 ? 0 : median[0]).toArray();
  }

  private static boolean[] missing(double[] slots) {
    boolean[] missing = new boolean[slots.length];
    for (int j = 0; j < slots.length; j++) {
      missing[j] = Double.isNaN(slots[j]);
    }
    return missing;
  }

  private static boolean[] either(boolean[] some, boolean[] others) {
    boolean[] either = new boolean[some.length];
    for (int j = 0; j < some.length; j++) {
      either[j] = some[j] || others[j];
    }
    return either;
  }
}
