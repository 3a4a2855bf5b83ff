package fr.pretadepenser.training.fairness;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.dataset.Clients;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which group of a protected attribute each client is in, without who they are. */
public final class Groups {
  private final String feature;
  private final Text label;
  private final List<String> names;
  private final int[] members;

  /**
   * Keeps them.
   *
   * @param names of the groups
   * @param members the group of each client, as its position in {@code names}
   */
  public Groups(String feature, Text label, List<String> names, int[] members) {
    this.feature = feature;
    this.label = label;
    this.names = List.copyOf(names);
    this.members = members.clone();
  }

  /**
   * Of some clients, in the order of their numbers; attributes that the night lacks are left out.
   *
   * @param clients with their numbers
   * @param guarded the night's protected columns
   */
  public static List<Groups> collect(
      Dataset<Row> clients,
      Dataset<Row> guarded,
      FeatureDictionary dictionary,
      List<Grouping> groupings) {
    List<String> present = Arrays.asList(guarded.columns());
    List<Grouping> known =
        groupings.stream().filter(grouping -> present.contains(grouping.feature())).toList();
    Column[] columns =
        Stream.concat(Stream.of(Clients.CLIENT), known.stream().map(Grouping::feature))
            .map(name -> col(name))
            .toArray(Column[]::new);
    List<Row> rows =
        clients
            .select(Clients.CLIENT)
            .join(guarded.select(columns), Clients.CLIENT)
            .orderBy(Clients.CLIENT)
            .drop(Clients.CLIENT)
            .collectAsList();
    List<Groups> groups = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      groups.add(of(known.get(i), dictionary, rows, i));
    }
    return groups;
  }

  private static Groups of(
      Grouping grouping, FeatureDictionary dictionary, List<Row> rows, int column) {
    List<String> ofClients = rows.stream().map(row -> grouping.group(row.get(column))).toList();
    TreeSet<String> others = new TreeSet<>(ofClients);
    List<String> names = new ArrayList<>(grouping.names());
    names.removeIf(name -> !others.contains(name));
    names.forEach(others::remove);
    names.addAll(others);
    return new Groups(
        grouping.feature(),
        dictionary.feature(grouping.feature()).label(),
        names,
        ofClients.stream().mapToInt(names::indexOf).toArray());
  }

  public String feature() {
    return feature;
  }

  public Text label() {
    return label;
  }

  public List<String> names() {
    return names;
  }

  /** Position of a client's group. */
  public int of(int client) {
    return members[client];
  }

  /** How many clients. */
  public int size() {
    return members.length;
  }
}
