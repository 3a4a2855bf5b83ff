package fr.pretadepenser.etl.feature.execution;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Clients with the statistics of one more table; those of nobody who applied are left out. */
final class Beside implements Iterator<Client> {
  private final Iterator<Client> clients;
  private final Iterator<double[]> statistics;
  private final int table;
  private double @Nullable [] next;
  private long last = Long.MIN_VALUE;

  Beside(Iterator<Client> clients, Iterator<double[]> statistics, int table) {
    this.clients = clients;
    this.statistics = statistics;
    this.table = table;
    advance();
  }

  @Override
  public boolean hasNext() {
    return clients.hasNext();
  }

  @Override
  public Client next() {
    Client client = clients.next();
    if (client.id < last) {
      throw new IllegalStateException("applications are not sorted by client");
    }
    last = client.id;
    while (next != null && next[Layout.ID] < client.id) {
      advance();
    }
    if (next != null && next[Layout.ID] == client.id) {
      client.folded[table] = next;
    }
    return client;
  }

  private void advance() {
    next = statistics.hasNext() ? statistics.next() : null;
  }
}
