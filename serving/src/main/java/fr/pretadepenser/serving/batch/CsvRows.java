package fr.pretadepenser.serving.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.score.GivenInputs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows of a CSV (RFC 4180, commas, UTF-8), whose header names {@code client} and inputs. An empty
 * cell is not given; no cell holds a line's end, so that a quote left open spoils one row only.
 */
final class CsvRows implements RowFormat {
  private static final String CLIENT = "client";
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final ObjectReader CELLS =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private final List<String> columns;
  private final Set<String> categories;

  private CsvRows(List<String> columns, Set<String> categories) {
    this.columns = columns;
    this.categories = categories;
  }

  /**
   * The rows under a header.
   *
   * @throws RequestRefused 400 if it cannot be read, 422 naming each column that is no input
   */
  static CsvRows under(byte[] header, GivenInputs inputs) {
    List<String> columns = cells(header);
    List<FieldError> errors = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (String column : columns) {
      if (!met.add(column)) {
        errors.add(new FieldError(column, "is a column twice"));
      } else if (!column.equals(CLIENT)) {
        inputs.refusal(column).ifPresent(reason -> errors.add(new FieldError(column, reason)));
      }
    }
    if (!errors.isEmpty()) {
      throw RequestRefused.invalidInput(errors);
    }
    return new CsvRows(columns, inputs.categories());
  }

  @Override
  public ObjectNode read(byte[] line) {
    List<String> cells = cells(line);
    if (cells.size() != columns.size()) {
      throw RequestRefused.malformed(
          "the row has %d cells, the header %d".formatted(cells.size(), columns.size()));
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode inputs = body.putObject("inputs");
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        (column.equals(CLIENT) ? body : inputs).set(column, value(column, cell));
      }
    }
    return body;
  }

  /** What JSON would hold; a text where a number belongs stays one, and is refused as such. */
  private JsonNode value(String column, String cell) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (column.equals(CLIENT)) {
      return WHOLE.matcher(cell).matches()
          ? nodes.numberNode(Long.parseLong(cell))
          : nodes.textNode(cell);
    }
    boolean number = !categories.contains(column) && NUMBER.matcher(cell).matches();
    return number ? nodes.numberNode(new BigDecimal(cell)) : nodes.textNode(cell);
  }

  private static List<String> cells(byte[] line) {
    String text = text(line);
    try (MappingIterator<String[]> rows = CELLS.readValues(text)) {
      return rows.hasNext() ? List.of(rows.next()) : List.of();
    } catch (JacksonException | RuntimeException e) {
      throw RequestRefused.malformed("the row is not CSV: a quote is open or out of place");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw RequestRefused.malformed("the row is not UTF-8");
    }
  }
}
