package fr.pretadepenser.etl.feature.execution;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A partition's rows client by client; the first number of a row is the client's. */
final class Clients implements Iterator<List<double[]>> {
  private final Iterator<double[]> rows;
  private double @Nullable [] next;

  /** Of rows that are sorted by client. */
  Clients(Iterator<double[]> rows) {
    this.rows = rows;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<double[]> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    double client = next[Layout.ID];
    List<double[]> ofClient = new ArrayList<>();
    while (next != null && next[Layout.ID] == client) {
      ofClient.add(next);
      next = rows.hasNext() ? rows.next() : null;
    }
    if (next != null && next[Layout.ID] < client) {
      throw new IllegalStateException("rows are not sorted by client");
    }
    return ofClient;
  }
}
