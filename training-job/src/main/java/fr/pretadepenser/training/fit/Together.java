package fr.pretadepenser.training.fit;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import ml.dmlc.xgboost4j.java.RabitTracker;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.apache.spark.api.java.JavaRDD;
import scala.collection.Iterator;
import scala.reflect.ClassTag;
import scala.runtime.AbstractFunction1;

/**
 * Tasks that start at once and sum their histograms over the network, as XGBoost's tracker says.
 */
final class Together {
  private Together() {}

  /** The first task's result, given the environment in which tasks find each other. */
  static <T> T run(int workers, Function<Map<String, Object>, JavaRDD<T>> growth) {
    try {
      RabitTracker tracker = new RabitTracker(workers);
      try {
        tracker.start();
        JavaRDD<T> tasks = growth.apply(tracker.getWorkerArgs());
        ClassTag<T> type = tasks.classTag();
        return JavaRDD.fromRDD(
                tasks.rdd().barrier().mapPartitions(new AsItIs<>(), false, type), type)
            .collect()
            .get(0);
      } finally {
        tracker.stop();
      }
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class AsItIs<T> extends AbstractFunction1<Iterator<T>, Iterator<T>>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<T> apply(Iterator<T> results) {
      return results;
    }
  }
}
