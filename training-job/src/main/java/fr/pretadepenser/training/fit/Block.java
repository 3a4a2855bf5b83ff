package fr.pretadepenser.training.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import ml.dmlc.xgboost4j.java.util.BigDenseMatrix;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Some clients as XGBoost takes them, in the floats it takes them in: a few large arrays go from
 * task to task faster than as many rows.
 */
final class Block implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 1024;

  private final int width;
  private final long[] clients = new long[ROWS];
  private final float[] outcomes = new float[ROWS];
  private final float[] weights;
  private final float[] values;
  private int rows;

  private Block(int width, boolean weighted) {
    this.width = width;
    this.values = new float[width * ROWS];
    this.weights = new float[weighted ? ROWS : 0];
  }

  /**
   * Blocks for each of so many tasks, from rows of number, outcome, slots and, if clients have one,
   * weight. A client goes to the task that its number says.
   */
  static Iterator<Tuple2<Integer, Block>> of(Iterator<Row> rows, int tasks) {
    @Nullable Block[] open = new Block[tasks];
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext() || Arrays.stream(open).anyMatch(Objects::nonNull);
      }

      @Override
      public Tuple2<Integer, Block> next() {
        while (rows.hasNext()) {
          Row row = rows.next();
          int task = Math.floorMod(row.getLong(0), tasks);
          Block block = open[task];
          if (block == null) {
            block = new Block(((Vector) row.get(2)).size(), row.length() > 3);
            open[task] = block;
          }
          block.add(row);
          if (block.rows == ROWS) {
            return take(task);
          }
        }
        for (int task = 0; task < tasks; task++) {
          if (open[task] != null) {
            return take(task);
          }
        }
        throw new NoSuchElementException();
      }

      private Tuple2<Integer, Block> take(int task) {
        Block full = Objects.requireNonNull(open[task]);
        open[task] = null;
        return new Tuple2<>(task, full);
      }
    };
  }

  private void add(Row row) {
    clients[rows] = row.getLong(0);
    outcomes[rows] = row.getFloat(1);
    double[] slots = ((Vector) row.get(2)).toArray();
    for (int j = 0; j < width; j++) {
      values[rows * width + j] = (float) slots[j];
    }
    if (weights.length > 0) {
      weights[rows] = row.getFloat(3);
    }
    rows++;
  }

  /**
   * The matrix of all of a task's blocks, in the order of client numbers however they come, made-up
   * clients of one number in that of their values.
   */
  static DMatrix matrix(Iterator<Block> blocks) throws XGBoostError {
    List<Place> places = new ArrayList<>();
    blocks.forEachRemaining(block -> block.places(places));
    if (places.isEmpty()) {
      throw new IllegalStateException("a task has no clients to grow trees on");
    }
    places.sort(Comparator.comparingLong(Place::client).thenComparing(Place::compareValues));
    float[] outcomes = new float[places.size()];
    float[] weights = new float[places.get(0).block().weights.length > 0 ? places.size() : 0];
    BigDenseMatrix dense = new BigDenseMatrix(places.size(), places.get(0).block().width);
    try {
      for (int i = 0; i < outcomes.length; i++) {
        Place place = places.get(i);
        place.copy(dense, i);
        outcomes[i] = place.block().outcomes[place.row()];
        if (weights.length > 0) {
          weights[i] = place.block().weights[place.row()];
        }
      }
      DMatrix matrix = new DMatrix(dense, Float.NaN);
      matrix.setLabel(outcomes);
      if (weights.length > 0) {
        matrix.setWeight(weights);
      }
      return matrix;
    } finally {
      dense.dispose();
    }
  }

  private void places(List<Place> places) {
    for (int row = 0; row < rows; row++) {
      places.add(new Place(clients[row], this, row));
    }
  }

  /** Where a client's row is. */
  private record Place(long client, Block block, int row) {
    int compareValues(Place other) {
      int width = block.width;
      return Arrays.compare(
          block.values,
          row * width,
          (row + 1) * width,
          other.block.values,
          other.row * width,
          (other.row + 1) * width);
    }

    void copy(BigDenseMatrix dense, int to) {
      long first = (long) to * block.width;
      for (int j = 0; j < block.width; j++) {
        dense.set(first + j, block.values[row * block.width + j]);
      }
    }
  }
}
