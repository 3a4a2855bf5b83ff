package fr.pretadepenser.training.tune;

import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.tune.Rungs.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * Successive halving: each rung's best go on to the next. Every rung has an equal part of the
 * budget, and candidates not begun when it is over are cut; which ones is all that the clock
 * decides. The configured settings are the first of each rung and never cut.
 *
 * @param judge of a candidate on a rung
 * @param settings how widely
 * @param parallel candidates judged at a time
 * @param clock seconds of the search, earlier runs included
 * @param progress told each step
 */
record Halving(
    Judge judge,
    TuningSettings settings,
    int parallel,
    DoubleSupplier clock,
    Consumer<String> progress) {

  /** What a candidate is worth on a share of the clients. */
  interface Judge {
    Trial of(Rung rung, int candidate, Boosting drawn);
  }

  /**
   * A rung when it is done.
   *
   * @param trials least log loss first
   * @param cut candidates for which there was no time
   */
  record Result(int rung, double share, List<Trial> trials, List<Integer> cut) {}

  /** Climbs all rungs; what was tried before is not tried again. */
  List<Result> run(List<Boosting> drawn, Trials trials) {
    List<Rung> rungs = Rungs.of(drawn.size(), settings.halving());
    List<Result> results = new ArrayList<>();
    List<Integer> reached = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      reached.add(i);
    }
    for (Rung rung : rungs) {
      double until = settings.budget().toSeconds() * (rung.number() + 1.0) / (rungs.size() + 1);
      Result result = climb(rung, reached, drawn, trials, until);
      results.add(result);
      reached = next(result, settings.halving());
    }
    return results;
  }

  private Result climb(
      Rung rung, List<Integer> reached, List<Boosting> drawn, Trials trials, double until) {
    ExecutorService pool = Executors.newFixedThreadPool(parallel);
    List<Integer> cut = new ArrayList<>();
    try {
      List<Future<Boolean>> running = new ArrayList<>();
      for (int candidate : reached) {
        running.add(pool.submit(() -> attempt(rung, candidate, drawn, trials, until)));
      }
      for (int i = 0; i < running.size(); i++) {
        if (!running.get(i).get()) {
          cut.add(reached.get(i));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a candidate could not be judged", e.getCause());
    } finally {
      pool.shutdownNow();
    }
    List<Trial> ranked =
        trials.ranked(rung.number()).stream()
            .filter(trial -> reached.contains(trial.candidate()))
            .toList();
    return new Result(rung.number(), rung.share(), ranked, cut);
  }

  private boolean attempt(
      Rung rung, int candidate, List<Boosting> drawn, Trials trials, double until) {
    if (trials.find(rung.number(), candidate).isPresent()) {
      return true;
    }
    if (candidate != 0 && clock.getAsDouble() > until) {
      return false;
    }
    Trial trial = judge.of(rung, candidate, drawn.get(candidate));
    trials.add(trial);
    Trial best = trials.best(rung.number()).orElse(trial);
    progress.accept(
        String.format(
            Locale.ROOT,
            "rung %d, candidate %d of %d: log loss %.5f; best so far %.5f (%d); %.0f s of %d",
            rung.number() + 1,
            candidate + 1,
            drawn.size(),
            trial.logLoss(),
            best.logLoss(),
            best.candidate() + 1,
            clock.getAsDouble(),
            settings.budget().toSeconds()));
    return true;
  }

  /** The configured settings and the best of the others. */
  private static List<Integer> next(Result result, int halving) {
    int places = (result.trials().size() + result.cut().size() + halving - 1) / halving;
    List<Integer> next = new ArrayList<>(List.of(0));
    result.trials().stream()
        .map(Trial::candidate)
        .filter(candidate -> candidate != 0)
        .limit(Math.max(1, places - 1))
        .forEach(next::add);
    return next;
  }
}
