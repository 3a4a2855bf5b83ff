package fr.pretadepenser.serving.night;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds clients by words, in any order, each of which starts the client's number or one of their
 * names.
 */
final class ClientSearch {
  private static final String SELECT = "SELECT id, first_name, last_name FROM client";

  /** One pass over the words, for the page and for the total, which is there on an empty page. */
  private static final String PAGE_OF_FOUND =
      """
      WITH found AS MATERIALIZED (%s WHERE %s),
           page AS (SELECT * FROM found ORDER BY id LIMIT ? OFFSET ?)
      SELECT id, first_name, last_name, total
      FROM (SELECT count(*) AS total FROM found) LEFT JOIN page ON true
      ORDER BY id
      """;

  long countAll(Readers.Reader reader) throws SQLException {
    try (ResultSet row = reader.prepare("SELECT count(*) FROM client").executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  Optional<NightStore.Client> client(Readers.Reader reader, long id) throws SQLException {
    PreparedStatement statement = reader.prepare(SELECT + " WHERE id = ?");
    statement.setLong(1, id);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(client(row)) : Optional.empty();
    }
  }

  NightStore.Found find(Readers.Reader reader, String text, int page, int size)
      throws SQLException {
    List<String> words = words(reader, text);
    if (!words.isEmpty()) {
      return findByWords(reader, words, page, size);
    }
    return text.isBlank() ? all(reader, page, size) : new NightStore.Found(List.of(), 0);
  }

  /** Folded as the store's words are, each after the blank at which a word starts. */
  private static List<String> words(Readers.Reader reader, String text) throws SQLException {
    PreparedStatement statement = reader.prepare("SELECT fold(?)");
    statement.setString(1, text);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      List<String> words = new ArrayList<>();
      for (String word : row.getString(1).strip().split(" ", -1)) {
        if (!word.isEmpty()) {
          words.add(" " + word);
        }
      }
      return words;
    }
  }

  private NightStore.Found all(Readers.Reader reader, int page, int size) throws SQLException {
    PreparedStatement statement = reader.prepare(SELECT + " ORDER BY id LIMIT ? OFFSET ?");
    statement.setInt(1, size);
    statement.setLong(2, (long) page * size);
    List<NightStore.Client> clients = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        clients.add(client(row));
      }
    }
    return new NightStore.Found(clients, countAll(reader));
  }

  private static NightStore.Found findByWords(
      Readers.Reader reader, List<String> words, int page, int size) throws SQLException {
    // `contains` knows no wildcards, so none need escaping.
    String every = "contains(words, ?)" + " AND contains(words, ?)".repeat(words.size() - 1);
    PreparedStatement statement = reader.prepare(PAGE_OF_FOUND.formatted(SELECT, every));
    for (int i = 0; i < words.size(); i++) {
      statement.setString(i + 1, words.get(i));
    }
    statement.setInt(words.size() + 1, size);
    statement.setLong(words.size() + 2, (long) page * size);
    List<NightStore.Client> clients = new ArrayList<>();
    long total = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        total = row.getLong(4);
        if (row.getObject(1) != null) {
          clients.add(client(row));
        }
      }
    }
    return new NightStore.Found(clients, total);
  }

  private static NightStore.Client client(ResultSet row) throws SQLException {
    return new NightStore.Client(row.getLong(1), row.getString(2), row.getString(3));
  }
}
