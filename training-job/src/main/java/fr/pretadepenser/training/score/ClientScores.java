package fr.pretadepenser.training.score;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.dataset.Clients;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Scores clients by the compiled scorer, which each executor loads and proves once. */
final class ClientScores {
  private static final StructType SCHEMA =
      new StructType()
          .add(Clients.CLIENT, DataTypes.LongType)
          .add("probability", DataTypes.DoubleType)
          .add("decision", DataTypes.StringType)
          .add("model_version", DataTypes.StringType);

  private static final ConcurrentHashMap<String, Bundle> LOADED = new ConcurrentHashMap<>();

  private ClientScores() {}

  /** Client, probability, decision, version; a client who cannot be scored is for a person. */
  static Dataset<Row> of(Night night, Bundle bundle) {
    String folder = bundle.folder().toAbsolutePath().toString();
    MapPartitionsFunction<Row, Row> score = rows -> score(folder, rows);
    return Clients.of(night, bundle.dictionary())
        .drop(Clients.TARGET)
        .mapPartitions(score, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> score(String folder, Iterator<Row> rows) {
    Bundle bundle = LOADED.computeIfAbsent(folder, path -> Bundle.load(Path.of(path)));
    Iterable<Row> once = () -> rows;
    Stream<Row> clients = StreamSupport.stream(once.spliterator(), false);
    return clients.map(row -> score(bundle, row)).iterator();
  }

  private static Row score(Bundle bundle, Row row) {
    Scorer scorer = bundle.scorer();
    Inputs inputs = InputRow.inputs(scorer.inputs(), row, 1);
    String version = bundle.manifest().version();
    if (!scorer.missingRequired(inputs).isEmpty()) {
      return RowFactory.create(row.getLong(0), null, Decision.REVIEW.code(), version);
    }
    double probability = scorer.probability(scorer.slots(inputs));
    Decision decision = bundle.manifest().rule().decide(probability);
    return RowFactory.create(row.getLong(0), probability, decision.code(), version);
  }
}
