package fr.pretadepenser.training.score;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.dataset.Clients;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a bundle says of labelled clients, by the score of record: calibrated log-odds, whether or
 * not an input that a decision requires is missing, as with out-of-fold predictions.
 */
public final class LogOdds {
  /** Column of the log-odds. */
  public static final String LOG_ODDS = "LOG_ODDS";

  private static final StructType SCHEMA =
      new StructType()
          .add(Clients.CLIENT, DataTypes.LongType)
          .add(Clients.TARGET, DataTypes.IntegerType)
          .add(LOG_ODDS, DataTypes.DoubleType);

  private LogOdds() {}

  /**
   * Scores clients.
   *
   * @param clients with their outcome and at least the inputs of the model
   * @param zip the bundle's model.zip, on the driver's disk
   */
  public static Scored of(Dataset<Row> clients, Path zip, FeatureDictionary slots) {
    ShippedScorer shipped = ShippedScorer.of(zip, slots);
    MapPartitionsFunction<Row, Row> score = rows -> score(shipped.scorer(), rows);
    Column[] columns =
        Stream.concat(
                Stream.of(Clients.CLIENT, Clients.TARGET),
                slots.inputs().stream().map(input -> input.name()))
            .map(functions::col)
            .toArray(Column[]::new);
    List<Row> rows =
        clients
            .select(columns)
            .mapPartitions(score, Encoders.row(SCHEMA))
            .orderBy(Clients.CLIENT)
            .collectAsList();
    shipped.forget();
    return Scored.of(rows);
  }

  private static Iterator<Row> score(Scorer scorer, Iterator<Row> rows) {
    Iterable<Row> once = () -> rows;
    return StreamSupport.stream(once.spliterator(), false)
        .map(
            row ->
                RowFactory.create(
                    row.getLong(0),
                    row.getInt(1),
                    scorer.logOdds(scorer.slots(InputRow.inputs(scorer.inputs(), row, 2)))))
        .iterator();
  }
}
