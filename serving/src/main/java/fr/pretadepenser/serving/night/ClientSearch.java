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

  long countAll(Readers.Reader reader) throws SQLException {
    return count(reader.prepare("SELECT count(*) FROM client"));
  }

  Optional<NightStore.Client> client(Readers.Reader reader, long id) throws SQLException {
    PreparedStatement statement = reader.prepare(SELECT + " WHERE id = ?");
    statement.setLong(1, id);
    return clients(statement).stream().findFirst();
  }

  NightStore.Found find(Readers.Reader reader, String text, int page, int size)
      throws SQLException {
    List<String> words = words(reader, text);
    if (words.isEmpty()) {
      return text.isBlank()
          ? page(reader, "", words, page, size)
          : new NightStore.Found(List.of(), 0);
    }
    // `contains` knows no wildcards, so none need escaping.
    String where = " WHERE contains(words, ?)" + " AND contains(words, ?)".repeat(words.size() - 1);
    return page(reader, where, words, page, size);
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

  private static NightStore.Found page(
      Readers.Reader reader, String where, List<String> values, int page, int size)
      throws SQLException {
    PreparedStatement count = reader.prepare("SELECT count(*) FROM client" + where);
    PreparedStatement select = reader.prepare(SELECT + where + " ORDER BY id LIMIT ? OFFSET ?");
    for (int i = 0; i < values.size(); i++) {
      count.setString(i + 1, values.get(i));
      select.setString(i + 1, values.get(i));
    }
    select.setInt(values.size() + 1, size);
    select.setLong(values.size() + 2, (long) page * size);
    return new NightStore.Found(clients(select), count(count));
  }

  private static List<NightStore.Client> clients(PreparedStatement select) throws SQLException {
    List<NightStore.Client> clients = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        clients.add(new NightStore.Client(row.getLong(1), row.getString(2), row.getString(3)));
      }
    }
    return List.copyOf(clients);
  }

  private static long count(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
