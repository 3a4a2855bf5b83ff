package fr.pretadepenser.etl.job;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;

/**
 * Work that is done side by side, so that cores are busy while one table is planned or ends. The
 * first failure ends all of it.
 */
final class SideBySide<T> implements AutoCloseable {
  private static final int SECONDS_TO_STOP = 60;

  private final SparkContext spark;
  private final ExecutorService threads;
  private final CompletionService<T> ended;
  private int started;
  private volatile boolean ending;

  SideBySide(SparkContext spark, int atOnce) {
    this.spark = spark;
    this.threads = Executors.newFixedThreadPool(atOnce);
    this.ended = new ExecutorCompletionService<>(threads);
  }

  Future<T> start(Callable<T> work) {
    started++;
    return ended.submit(work);
  }

  /** Waits for all that was started; throws what the first to fail threw, as soon as it fails. */
  void await() {
    try {
      for (; started > 0; started--) {
        result(ended.take());
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** What one work came to; waits for it and throws what it threw. */
  static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Whether what is still running is being ended. */
  boolean isEnding() {
    return ending;
  }

  /** Ends what has not ended yet: nothing is written once this has returned. */
  @Override
  public void close() {
    ending = true;
    threads.shutdownNow();
    try {
      for (int second = 0; !threads.isTerminated(); second++) {
        if (second == SECONDS_TO_STOP) {
          throw new IllegalStateException("tables are still being written");
        }
        // Again and again: a thread may have been just about to start its next job.
        spark.cancelAllJobs();
        threads.awaitTermination(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
