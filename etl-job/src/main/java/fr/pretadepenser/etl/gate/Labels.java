package fr.pretadepenser.etl.gate;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.night.TableDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables and columns are called for people. */
public final class Labels {
  private static final Text FEATURES =
      new Text("Une ligne de variables par client", "One row of features per client");

  private final Map<String, Text> tables = new HashMap<>();
  private final Map<String, Text> columns = new HashMap<>();

  /** Of clean tables and of features. */
  public Labels(List<TableDescription> descriptions, List<Feature> features) {
    for (TableDescription table : descriptions) {
      tables.put(table.folder(), table.label());
      table.columns().forEach(column -> columns.put(column.name(), column.label()));
    }
    tables.put(Gate.FEATURES, FEATURES);
    features.forEach(feature -> columns.put(feature.name(), feature.label()));
  }

  Text table(String folder) {
    return tables.getOrDefault(folder, new Text(folder, folder));
  }

  /** Empty for a column that has none, or for none. */
  String column(String name) {
    Text label = columns.get(name);
    return label == null ? "" : label.en();
  }
}
