package fr.pretadepenser.bench.reload;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that are due at a fixed rate, whether or not those before are answered: nine scores to
 * one explanation. A wait counts from when the request was due, so a server that stands still is
 * charged for everybody who came meanwhile.
 */
final class Load {
  private static final int CALLERS = 32;

  private final Server server;
  private final List<Long> clients;
  private final long periodNanos;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong();
  private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final List<Thread> callers = new ArrayList<>();
  private volatile boolean stopped;

  private Load(Server server, List<Long> clients, int perSecond) {
    this.server = server;
    this.clients = clients;
    this.periodNanos = 1_000_000_000L / perSecond;
  }

  /** Begins at once. */
  static Load start(Server server, List<Long> clients, int perSecond) {
    Load load = new Load(server, clients, perSecond);
    for (int i = 0; i < CALLERS; i++) {
      Thread caller = new Thread(load::call, "caller-" + i);
      caller.start();
      load.callers.add(caller);
    }
    return load;
  }

  private void call() {
    while (!stopped) {
      long ticket = next.getAndIncrement();
      long due = start + ticket * periodNanos;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      ask(ticket);
      micros.add((System.nanoTime() - due) / 1000);
    }
  }

  private void ask(long ticket) {
    long client = clients.get((int) (ticket * 7919 % clients.size()));
    String what = ticket % 10 == 0 ? "/explanation" : "/score";
    try {
      HttpResponse<String> answer = server.get("/v1/clients/" + client + what);
      if (answer.statusCode() != 200) {
        failures.add(what + " answered " + answer.statusCode());
      }
    } catch (Exception e) {
      failures.add(what + " failed: " + e);
    }
  }

  /** Asks no more, and returns once all are answered. */
  Latencies stop() throws InterruptedException {
    stopped = true;
    for (Thread caller : callers) {
      caller.join();
    }
    return new Latencies(List.copyOf(micros), List.copyOf(failures));
  }
}
