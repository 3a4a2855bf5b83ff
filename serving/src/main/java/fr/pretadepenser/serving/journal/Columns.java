package fr.pretadepenser.serving.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as columns, the same in both databases. */
final class Columns {
  private Columns() {}

  /** An instant with its offset: a plain timestamp would be read in the machine's own zone. */
  static OffsetDateTime of(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static Actor actor(ResultSet row) throws SQLException {
    return new Actor(row.getString("actor"), row.getString("api_key"));
  }

  static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  static <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, @Nullable String code) {
    return code == null ? null : constant(type, code);
  }

  @SuppressWarnings("UnusedException") // its message quotes the value, which is someone's
  static <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
    try {
      return Json.MAPPER.readValue(row.getString(column), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("column " + column + " is not what was written to it");
    }
  }
}
