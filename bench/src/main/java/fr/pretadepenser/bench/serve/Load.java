package fr.pretadepenser.bench.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Drives a server over several connections, all of one thread, so that the driver takes as little
 * of the cores as it can.
 *
 * @param connections open at once
 * @param seconds it lasts
 */
record Load(int connections, double seconds) {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  /** Rather than spin, which would take a core from the server, an answer is noted so much late. */
  private static final long SHORT_NANOS = 20_000;

  /**
   * What came of it.
   *
   * @param perSecond answers
   * @param p50Millis half of them took no longer
   * @param p99Millis 99 in 100 took no longer
   * @param failures answers other than 200, and requests without one
   */
  record Figures(double perSecond, double p50Millis, double p99Millis, long failures) {}

  /** Each connection sends its next request when it has its answer: what the server can do. */
  Figures closed(Target target) throws IOException {
    return new Run(target, 0).figures();
  }

  /**
   * Requests are due at a fixed rate, whether or not earlier ones are answered, and latency counts
   * from when a request was due: what waits because others took long has taken long.
   */
  Figures open(Target target, double rate) throws IOException {
    return new Run(target, rate).figures();
  }

  /** One run; its figures are there when it has ended. */
  private final class Run {
    private final Target target;
    private final double rate;
    private final long start = System.nanoTime();
    private final long end = start + (long) (seconds * 1e9);
    private final Latencies latencies = new Latencies();
    private final Deque<Exchange> idle = new ArrayDeque<>();
    private long sent;
    private long failures;

    Run(Target target, double rate) {
      this.target = target;
      this.rate = rate;
    }

    Figures figures() throws IOException {
      try (Selector selector = Selector.open()) {
        List<Exchange> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
          all.add(new Exchange(target.port(), selector));
        }
        idle.addAll(all);
        while (sendDue() || idle.size() < connections) {
          await(selector);
          for (SelectionKey key : selector.selectedKeys()) {
            receive((Exchange) key.attachment());
          }
          selector.selectedKeys().clear();
          if (System.nanoTime() > end + PATIENCE_NANOS) {
            failures += connections - idle.size();
            break;
          }
        }
        for (Exchange exchange : all) {
          exchange.close();
        }
      }
      double took = (System.nanoTime() - start) / 1e9;
      return new Figures(
          latencies.size() / took, latencies.millis(0.5), latencies.millis(0.99), failures);
    }

    /** Sends what is due over connections that are idle; whether anything is still to be sent. */
    private boolean sendDue() {
      long now = System.nanoTime();
      for (long due = due(now); due < end; due = due(now)) {
        if (due > now || idle.isEmpty()) {
          return true;
        }
        Exchange exchange = idle.pop();
        try {
          exchange.send(ByteBuffer.wrap(target.request(sent)), due);
        } catch (IOException e) {
          fail(exchange);
        }
        sent++;
      }
      return false;
    }

    /** When the next request is due; at once, in a closed loop. */
    private long due(long now) {
      return rate > 0 ? start + (long) (sent * 1e9 / rate) : now;
    }

    /** Until an answer comes, or a request is due for which a connection is idle. */
    private void await(Selector selector) throws IOException {
      boolean sends = rate > 0 && !idle.isEmpty() && due(0) < end;
      long wait = sends ? due(0) - System.nanoTime() : PATIENCE_NANOS;
      if (wait > TimeUnit.MILLISECONDS.toNanos(2)) {
        selector.select(TimeUnit.NANOSECONDS.toMillis(wait) - 1);
      } else if (selector.selectNow() == 0 && wait > 0) {
        LockSupport.parkNanos(Math.min(wait, SHORT_NANOS));
      }
    }

    private void receive(Exchange exchange) {
      try {
        if (exchange.receive()) {
          latencies.add(System.nanoTime() - exchange.due());
          failures += exchange.answer().status() == 200 ? 0 : 1;
          idle.add(exchange);
        }
      } catch (IOException e) {
        fail(exchange);
      }
    }

    private void fail(Exchange exchange) {
      failures++;
      idle.add(exchange);
      try {
        exchange.close();
      } catch (IOException e) {
        // It failed already.
      }
    }
  }
}
