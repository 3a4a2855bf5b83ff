package fr.pretadepenser.bench.micro;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.score.Attribution;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the model takes for one client. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModelBenchmark {

  /** The slots of many clients, computed before. */
  @State(Scope.Thread)
  public static class Rows {
    private double[][] rows = {};
    private int next;

    /** Computes them. */
    @Setup
    public void compute(Served served) {
      rows = new double[500][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = served.scorer().slots(served.client());
      }
    }

    double[] row() {
      next = next + 1 < rows.length ? next + 1 : 0;
      return rows[next];
    }
  }

  /** From inputs to slots: categories and formulas. */
  @Benchmark
  public double[] slots(Served served) {
    return served.scorer().slots(served.client());
  }

  /** All trees. */
  @Benchmark
  public double probability(Served served, Rows rows) {
    return served.scorer().probability(rows.row());
  }

  /** Exact contributions. */
  @Benchmark
  public Attribution contributions(Served served, Rows rows) {
    return served.scorer().explain(rows.row());
  }

  /** A score as the API answers it, its sentence included. */
  @Benchmark
  public Score score(Served served) {
    return served.explainer().score(100_001L, "night", served.client(), Instant.EPOCH);
  }

  /** An explanation as the API answers it, all its words included. */
  @Benchmark
  public Explanation explanation(Served served) {
    return served.explainer().explain(100_001L, "night", served.client(), Instant.EPOCH);
  }
}
