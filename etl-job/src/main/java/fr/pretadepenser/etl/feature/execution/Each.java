package fr.pretadepenser.etl.feature.execution;

import java.util.Iterator;
import java.util.function.Function;

/** Turns one element after another into something else, none before it is asked for. */
record Each<T, R>(Iterator<T> elements, Function<T, R> change) implements Iterator<R> {

  @Override
  public boolean hasNext() {
    return elements.hasNext();
  }

  @Override
  public R next() {
    return change.apply(elements.next());
  }
}
