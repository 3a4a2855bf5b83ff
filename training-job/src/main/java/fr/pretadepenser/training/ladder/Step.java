package fr.pretadepenser.training.ladder;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of source tables whose features a model may use.
 *
 * @param tables at least one
 */
public record Step(Set<SourceTable> tables) {

  /** Keeps the tables in their usual order. */
  public Step {
    tables = EnumSet.copyOf(tables);
  }

  /**
   * Reads {@code application,bureau}.
   *
   * @throws Failure bad configuration, naming the known tables
   */
  public static Step parse(String names) {
    Set<SourceTable> tables = EnumSet.noneOf(SourceTable.class);
    for (String name : names.split(",", -1)) {
      tables.add(
          Arrays.stream(SourceTable.values())
              .filter(table -> table.folder().equalsIgnoreCase(name.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      Failure.badConfiguration(
                          "--steps: there is no table '" + name + "'; known are " + known())));
    }
    return new Step(tables);
  }

  @Override
  public String toString() {
    return names(tables);
  }

  private static String known() {
    return names(EnumSet.allOf(SourceTable.class));
  }

  private static String names(Set<SourceTable> tables) {
    return tables.stream().map(SourceTable::folder).collect(Collectors.joining(", "));
  }
}
