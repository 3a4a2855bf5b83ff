package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.failure.Failure;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;

/**
 * The first line of a raw file. It must name exactly the columns of its table; their order is free,
 * because values are read by name.
 */
final class Header {
  private Header() {}

  /**
   * The columns of {@code input}, in the order in which the file has them.
   *
   * @throws Failure input not ready, naming the file and the first column that is missing, repeated
   *     or not expected
   */
  static List<TableColumn> columns(Table table, RawInput input, FileSystem files) {
    List<String> names =
        Arrays.stream(input.header(files).split(",", -1)).map(Header::unquoted).toList();
    Map<String, TableColumn> expected =
        table.columnsOf(input.file()).stream()
            .collect(Collectors.toMap(TableColumn::name, Function.identity()));
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw Failure.inputNotReady(input.name() + " has column " + name + " twice");
      }
    }
    List<String> missing =
        table.columnsOf(input.file()).stream()
            .map(TableColumn::name)
            .filter(name -> !seen.contains(name))
            .toList();
    List<String> unexpected = names.stream().filter(name -> !expected.containsKey(name)).toList();
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      throw Failure.inputNotReady(
          input.name()
              + (missing.isEmpty() ? "" : " lacks column " + String.join(", ", missing))
              + (missing.isEmpty() || unexpected.isEmpty() ? "" : " and")
              + (unexpected.isEmpty()
                  ? ""
                  : " has unexpected column " + String.join(", ", unexpected)));
    }
    return names.stream().map(name -> expected.get(name)).toList();
  }

  private static String unquoted(String name) {
    String stripped = name.strip();
    return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
        ? stripped.substring(1, stripped.length() - 1)
        : stripped;
  }
}
