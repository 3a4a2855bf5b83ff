package fr.pretadepenser.training.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The learners compared; XGBoost and Spark's GBT can be exported and served. */
public enum Kind {
  @JsonProperty("dummy")
  DUMMY,
  @JsonProperty("logistic")
  LOGISTIC,
  @JsonProperty("forest")
  FOREST,
  @JsonProperty("gbt")
  GBT,
  @JsonProperty("xgboost")
  XGBOOST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
