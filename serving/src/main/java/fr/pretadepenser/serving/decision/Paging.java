package fr.pretadepenser.serving.decision;

import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size items on it
 */
record Paging(int page, int size) {
  static final String[] NAMES = {"page", "size"};

  private static final int LAST_PAGE = 10_000_000;
  private static final int SIZE = 20;

  static Paging of(Query query, int maxSize) {
    return new Paging(
        query.number("page", 0, 0, LAST_PAGE),
        query.number("size", Math.min(SIZE, maxSize), 1, maxSize));
  }

  static Parameter[] parameters() {
    return new Parameter[] {
      Parameter.query("page", Integer.class, "Counted from 0.", "0"),
      Parameter.query("size", Integer.class, "Items on a page.", String.valueOf(SIZE))
    };
  }
}
