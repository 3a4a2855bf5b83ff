package fr.pretadepenser.training.selection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.tiny.LocalSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Clients whose outcome follows from signal_0 and signal_1, beside columns of noise. */
final class Planted {
  static final Boosting LEARNER = new Boosting(3, 0.2, 0.8, 0.8, 5, 5, 64, 60, 10, 1);
  static final Folds FOLDS = new Folds(2, 7, 4);
  private static final int SIGNALS = 2;
  private static final int NOISES = 6;

  private Planted() {}

  /** Columns of noise come first, so that no tie would do signals a favour. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < NOISES; i++) {
      names.add("noise_" + i);
    }
    for (int i = 0; i < SIGNALS; i++) {
      names.add("signal_" + i);
    }
    return names;
  }

  static Dataset<Row> clients(int count) {
    StructType schema =
        new StructType()
            .add(Clients.CLIENT, DataTypes.LongType)
            .add(Clients.TARGET, DataTypes.IntegerType);
    for (String name : names()) {
      schema = schema.add(name, DataTypes.DoubleType);
    }
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] values = random.doubles(NOISES + SIGNALS).toArray();
      double logit = -5 + 4 * values[NOISES] + 4 * values[NOISES + 1];
      Object[] row = new Object[2 + values.length];
      row[0] = 100_000L + i;
      row[1] = random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
      for (int j = 0; j < values.length; j++) {
        row[2 + j] = values[j];
      }
      rows.add(RowFactory.create(row));
    }
    return LocalSpark.session().createDataFrame(rows, schema);
  }

  /** With a column that knows the outcome of the clients of one fold, and is a coin elsewhere. */
  static Dataset<Row> knowing(Dataset<Row> clients, int fold) {
    Column coin = pmod(xxhash64(lit("coin"), col(Clients.CLIENT)), lit(2));
    return LabelledClients.of(clients, FOLDS)
        .withColumn(
            "known_" + fold,
            when(col(Folds.FOLD).equalTo(fold), col(Clients.TARGET)).otherwise(coin).cast("double"))
        .drop(Folds.FOLD, Folds.STOPPING);
  }

  static FeatureDictionary slots(List<String> names) {
    return new FeatureDictionary(names.stream().map(Planted::number).toList());
  }

  private static Feature number(String name) {
    return new Feature(
        name,
        new Text(name, name),
        new Text("{value}", "{value}"),
        Unit.RATIO,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        null);
  }
}
