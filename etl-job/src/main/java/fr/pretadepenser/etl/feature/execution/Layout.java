package fr.pretadepenser.etl.feature.execution;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.etl.feature.declaration.History;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import fr.pretadepenser.etl.feature.declaration.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * A table's row as an array of doubles: client, age, rank keys, then each distinct expression once.
 * Sorting by the array puts a client's most recent row first, and leaves no tie between rows that
 * differ at all.
 */
final class Layout {
  static final String CLIENT = "SK_ID_CURR";
  static final int ID = 0;
  static final int AGE = 1;

  private final Map<Column, Integer> positions = new LinkedHashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<SelectedRows, Selection> selections = new LinkedHashMap<>();
  private final History history;
  private int results;

  private record SelectedRows(Window window, int filter) {}

  Layout(History history) {
    this.history = history;
    columns.add(number(new Column(CLIENT)));
    columns.add(number(history.time().unary_$minus()));
    history.rank().forEach(key -> columns.add(number(key.unary_$minus())));
  }

  /** Adds a recipe, and the expressions it needs that are not there yet. */
  void add(Recipe.OfHistory recipe) {
    int filter = position(recipe.filter());
    selections
        .computeIfAbsent(
            new SelectedRows(recipe.window(), filter),
            rows -> new Selection(rows.window(), rows.filter()))
        .add(
            new Selection.Slot(
                recipe.statistic(),
                position(recipe.measure()),
                position(recipe.other()),
                ++results,
                history.period().perYear()));
  }

  /** The statistics of all recipes; the first stands at position 1 of the results. */
  List<Selection> selections() {
    return List.copyOf(selections.values());
  }

  private int position(@Nullable Column column) {
    if (column == null) {
      return -1;
    }
    return positions.computeIfAbsent(
        column,
        added -> {
          columns.add(number(added));
          return columns.size() - 1;
        });
  }

  /** The row, once every recipe has been resolved; missing is NaN. */
  Column row() {
    return array(columns.toArray(Column[]::new));
  }

  static Column number(Column column) {
    return coalesce(column.cast("double"), lit(Double.NaN));
  }
}
