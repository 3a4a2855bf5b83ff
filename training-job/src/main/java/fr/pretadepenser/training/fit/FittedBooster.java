package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Folds;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import ml.dmlc.xgboost4j.scala.spark.XGBoostClassificationModel;
import ml.dmlc.xgboost4j.scala.spark.XGBoostClassifier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A booster as bytes, which travel to executors, and how many of its rounds count. */
public final class FittedBooster implements java.io.Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] model;
  private final int rounds;

  private FittedBooster(byte[] model, int rounds) {
    this.model = model;
    this.rounds = rounds;
  }

  /** Grows trees until the clients who decide when to stop see no better log loss. */
  static FittedBooster fitStoppedEarly(Boosting boosting, long seed, Dataset<Row> prepared) {
    XGBoostClassifier classifier = boosting.classifier(seed, prepared);
    classifier.setNumEarlyStoppingRounds(boosting.earlyStopping());
    classifier.setEvalDataset(prepared.filter(col(Folds.STOPPING)));
    XGBoostClassificationModel fitted =
        classifier.fit(prepared.filter(col(Folds.STOPPING).equalTo(false)));
    Booster booster = booster(fitted);
    try {
      int best = Integer.parseInt(booster.getAttr("best_iteration"));
      return new FittedBooster(booster.toByteArray("ubj"), best + 1);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** Grows a given number of trees on all rows. */
  static FittedBooster fit(Boosting boosting, long seed, int rounds, Dataset<Row> prepared) {
    XGBoostClassifier classifier = boosting.classifier(seed, prepared);
    classifier.setNumRound(rounds);
    try {
      return new FittedBooster(booster(classifier.fit(prepared)).toByteArray("ubj"), rounds);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private static Booster booster(XGBoostClassificationModel fitted) {
    return fitted.nativeBooster().booster();
  }

  /** How many trees count. */
  public int rounds() {
    return rounds;
  }

  /** The booster itself, for one thread. */
  public Booster booster() {
    try {
      return XGBoost.loadModel(model);
    } catch (XGBoostError | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
