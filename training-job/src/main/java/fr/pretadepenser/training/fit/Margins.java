package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Predicts the margins (uncalibrated log-odds) of prepared clients. */
public final class Margins {
  private static final int BATCH = 4096;
  private static final StructType SCHEMA =
      new StructType()
          .add(Clients.CLIENT, DataTypes.LongType)
          .add(Clients.TARGET, DataTypes.IntegerType)
          .add(Folds.FOLD, DataTypes.IntegerType)
          .add(CrossFit.MARGIN, DataTypes.DoubleType);

  private Margins() {}

  /** Client, outcome, fold and margin. */
  public static Dataset<Row> of(Predictor predictor, Dataset<Row> prepared) {
    MapPartitionsFunction<Row, Row> predict = rows -> predict(predictor, rows);
    return prepared
        .select(col(Clients.CLIENT), col(Clients.TARGET), col(Folds.FOLD), col(Preparation.SLOTS))
        .mapPartitions(predict, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> predict(Predictor predictor, Iterator<Row> rows) {
    List<Row> predicted = new ArrayList<>();
    List<Row> batch = new ArrayList<>(BATCH);
    while (rows.hasNext()) {
      batch.add(rows.next());
      if (batch.size() == BATCH || !rows.hasNext()) {
        double[] margins =
            predictor.margins(batch.stream().map(row -> ((Vector) row.get(3)).toArray()).toList());
        for (int i = 0; i < margins.length; i++) {
          Row row = batch.get(i);
          predicted.add(
              RowFactory.create(row.getLong(0), row.getInt(1), row.getInt(2), margins[i]));
        }
        batch.clear();
      }
    }
    return predicted.iterator();
  }
}
