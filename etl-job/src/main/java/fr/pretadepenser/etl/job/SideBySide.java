package fr.pretadepenser.etl.job;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;

/**
 * Work that is done side by side, so that cores are busy while one table is planned or ends. The
 * first failure ends all of it.
 */
final class SideBySide implements AutoCloseable {
  private static final long SECONDS_TO_STOP = 60;

  private final SparkContext spark;
  private final ExecutorService threads;

  SideBySide(SparkContext spark, int atOnce) {
    this.spark = spark;
    this.threads = Executors.newFixedThreadPool(atOnce);
  }

  <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  /** What the work came to; throws what it threw. */
  static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends what has not ended yet: nothing is written once this has returned. */
  @Override
  public void close() {
    threads.shutdownNow();
    if (!threads.isTerminated()) {
      spark.cancelAllJobs();
    }
    try {
      if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        throw new IllegalStateException("tables are still being written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
