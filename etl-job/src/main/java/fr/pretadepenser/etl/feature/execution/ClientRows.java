package fr.pretadepenser.etl.feature.execution;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** From a partition's rows, sorted by client, to one array per client: id, then each statistic. */
final class ClientRows implements Iterator<double[]> {
  private final Iterator<double[]> rows;
  private final List<Slot> slots;
  private double @Nullable [] next;

  ClientRows(Iterator<double[]> rows, List<Slot> slots) {
    this.rows = rows;
    this.slots = slots;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public double[] next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    double client = next[Layout.ID];
    Slot.Fold[] folds = new Slot.Fold[slots.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = slots.get(i).new Fold();
    }
    while (next != null && next[Layout.ID] == client) {
      for (Slot.Fold fold : folds) {
        fold.add(next);
      }
      advance();
    }
    double[] results = new double[1 + folds.length];
    results[0] = client;
    for (int i = 0; i < folds.length; i++) {
      results[i + 1] = folds[i].result();
    }
    return results;
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }
}
