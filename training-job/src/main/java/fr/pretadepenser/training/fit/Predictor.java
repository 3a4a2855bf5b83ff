package fr.pretadepenser.training.fit;

import java.io.Serializable;
import java.util.List;

/** What was learned, wherever Spark takes it. */
public interface Predictor extends Serializable {

  /** Margins (uncalibrated log-odds) of vectors of slots, NaN missing. */
  double[] margins(List<double[]> slots);
}
