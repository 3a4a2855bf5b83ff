package fr.pretadepenser.bench.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** The peer: XGBoost alone, from floats to a model. */
public final class BareFit {
  private BareFit() {}

  /** Matrix file, model file, trees, threads. */
  public static void main(String[] args) throws IOException, XGBoostError {
    DMatrix matrix = FloatFile.read(Path.of(args[0]));
    int rounds = Integer.parseInt(args[2]);
    Map<String, Object> parameters = Trees.parameters(Integer.parseInt(args[3]));
    byte[] model =
        XGBoost.train(matrix, parameters, rounds, Map.of(), null, null).toByteArray("ubj");
    Files.write(Path.of(args[1]), model);
  }
}
