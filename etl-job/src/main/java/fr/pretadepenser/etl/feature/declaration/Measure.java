package fr.pretadepenser.etl.feature.declaration;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * A row expression: one number read from each row of a table, null where the row does not say.
 *
 * @param name part of the feature's name
 * @param noun part of the feature's sentence
 * @param unit of the number
 * @param column over the prepared table
 * @param codes of a category, whose number is its position in this list from 0; else empty
 */
public record Measure(String name, Noun noun, Unit unit, Column column, List<String> codes) {

  /** A number. */
  public static Measure of(String name, Noun noun, Unit unit, Column column) {
    return new Measure(name, noun, unit, column, List.of());
  }

  /** A code of a closed list; any other code counts as missing. */
  public static Measure ofCodes(String name, Noun noun, Column column, List<String> codes) {
    Column position = lit(null);
    for (int i = 0; i < codes.size(); i++) {
      position = when(column.equalTo(codes.get(i)), i).otherwise(position);
    }
    return new Measure(name, noun, Unit.CATEGORY, position, codes);
  }
}
