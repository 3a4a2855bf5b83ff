package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.position.Axis;
import fr.pretadepenser.contract.position.ClientValue;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.model.reason.Wording;
import fr.pretadepenser.serving.night.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one feature is spread over the groups of all clients. */
final class Spread {
  private final Feature feature;
  private final Column column;
  private final Bins bins;
  private final Map<PeerGroup, Members> groups = new EnumMap<>(PeerGroup.class);

  private Spread(Feature feature, Column column) {
    this.feature = feature;
    this.column = column;
    this.bins = Bins.of(feature, column);
  }

  /**
   * Over the groups that do not depend on the client.
   *
   * @param places of their clients
   */
  static Spread of(Feature feature, Column column, Map<PeerGroup, int[]> places) {
    Spread spread = new Spread(feature, column);
    places.forEach((group, members) -> spread.groups.put(group, spread.members(members)));
    return spread;
  }

  /** How the clients at these places are spread. */
  Members members(int[] places) {
    double[] known =
        Arrays.stream(places)
            .mapToDouble(place -> column.values()[place])
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    long[] counts = new long[bins.count()];
    Arrays.stream(known).forEach(value -> counts[bins.of(value)]++);
    return new Members(
        places,
        places.length - known.length,
        Arrays.stream(counts).boxed().toList(),
        feature.isCategory() ? List.of() : Quantiles.told(known));
  }

  /** How a group is spread that does not depend on the client. */
  Members members(PeerGroup group) {
    Members members = groups.get(group);
    if (members == null) {
      throw new IllegalArgumentException("no group " + group);
    }
    return members;
  }

  /** The feature with the client's value. */
  Axis axis(int client) {
    double value = value(client);
    String category = category(client);
    return new Axis(
        feature.name(),
        feature.label(),
        feature.unit(),
        bins.bins(),
        new ClientValue(
            feature.isCategory() || Double.isNaN(value) ? null : value,
            category,
            Wording.value(feature, feature.isCategory() ? Double.NaN : value, category),
            Double.isNaN(value) ? null : bins.of(value)));
  }

  private @Nullable String category(int client) {
    double value = value(client);
    return feature.isCategory() && !Double.isNaN(value) ? column.labels().get((int) value) : null;
  }

  boolean isCategory() {
    return feature.isCategory();
  }

  Bins bins() {
    return bins;
  }

  /** Of the client at a place; NaN if missing. */
  double value(int place) {
    return column.values()[place];
  }

  /** Share of some clients with a lower value than {@code value}, and with the very same. */
  Shares shares(Members members, double value) {
    long below = 0;
    long same = 0;
    for (int place : members.places()) {
      double other = column.values()[place];
      below += other < value ? 1 : 0;
      same += other == value ? 1 : 0;
    }
    double known = members.known();
    return new Shares(below / known, same / known);
  }

  /** Parts of a group that has values. */
  record Shares(double below, double same) {}

  /**
   * Some clients.
   *
   * @param places of them
   * @param missing how many have no value
   * @param counts by bin
   * @param quantiles of a number
   */
  @SuppressWarnings("ArrayRecordComponent") // made once, compared by no one
  record Members(int[] places, int missing, List<Long> counts, List<Double> quantiles) {
    int known() {
      return places.length - missing;
    }
  }
}
