package fr.pretadepenser.training.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same work for every fold, some at a time. */
public final class FoldsSideBySide {
  private FoldsSideBySide() {}

  /**
   * What came of each fold, in their order.
   *
   * @param count how many folds
   * @param parallel how many at a time
   */
  public static <T> List<T> run(int count, int parallel, IntFunction<T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(parallel);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int fold = 0; fold < count; fold++) {
        int one = fold;
        running.add(pool.submit(() -> work.apply(one)));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : running) {
        done.add(one.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fold could not be fitted", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
