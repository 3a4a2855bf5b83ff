package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.position.Density;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.contract.position.Position.Group;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.position.Spread.Members;
import fr.pretadepenser.serving.position.Spread.Shares;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a client of a snapshot stands, in one feature or in two. */
public final class Positions {
  /** Groups with fewer values are not shown. */
  private static final int LEAST = 10;

  private final Snapshot snapshot;
  private final Crowd crowd;
  private final long id;
  private final int client;

  private Positions(Snapshot snapshot, Crowd crowd, long id, int client) {
    this.snapshot = snapshot;
    this.crowd = crowd;
    this.id = id;
    this.client = client;
  }

  /**
   * Those of one client.
   *
   * @throws RequestRefused 404 if there is no such client; 503 while the night is being scored
   */
  public static Positions of(Snapshot snapshot, Derived<Crowd> crowds, long id) {
    Crowd crowd = crowds.of(snapshot);
    int client = crowd.place(id);
    if (client < 0) {
      throw RequestRefused.unknownClient("id", id);
    }
    return new Positions(snapshot, crowd, id, client);
  }

  /** In one feature, among every group. */
  public Position position(Feature feature) {
    Spread spread = crowd.spread(feature);
    return new Position(
        id,
        spread.axis(client),
        feature.isCategory() ? List.of() : Quantiles.TOLD,
        Arrays.stream(PeerGroup.values()).map(group -> group(spread, group)).toList(),
        crowd.neighbours().measure(),
        snapshot.bundle().manifest().version(),
        snapshot.store().name(),
        now());
  }

  private Group group(Spread spread, PeerGroup group) {
    Members members =
        group == PeerGroup.SIMILAR
            ? spread.members(crowd.neighbours().of(client))
            : spread.members(group);
    if (members.known() < LEAST) {
      Text none = PositionWording.notShown();
      return new Group(group, group.label(), false, 0, 0, List.of(), List.of(), null, null, none);
    }
    double value = spread.value(client);
    @Nullable Shares shares = Double.isNaN(value) ? null : spread.shares(members, value);
    boolean number = shares != null && !spread.isCategory();
    return new Group(
        group,
        group.label(),
        true,
        members.known(),
        members.missing(),
        members.counts(),
        members.quantiles(),
        shares == null || !number ? null : shares.below() + shares.same() / 2,
        shares == null || number ? null : shares.same(),
        shares == null
            ? PositionWording.missing(group, (double) members.missing() / members.places().length)
            : number
                ? PositionWording.number(group, shares)
                : PositionWording.category(group, shares.same()));
  }

  /** In two features at once, among all clients. */
  public Density density(Feature first, Feature second) {
    Spread x = crowd.spread(first);
    Spread y = crowd.spread(second);
    long[][] counts = new long[y.bins().count()][x.bins().count()];
    long known = 0;
    for (int place : x.members(PeerGroup.ALL).places()) {
      int column = x.bins().of(x.value(place));
      int row = y.bins().of(y.value(place));
      if (column >= 0 && row >= 0) {
        counts[row][column]++;
        known++;
      }
    }
    boolean shown = known >= LEAST;
    return new Density(
        id,
        x.axis(client),
        y.axis(client),
        shown,
        shown ? known : 0,
        shown ? x.members(PeerGroup.ALL).places().length - known : 0,
        shown ? lists(counts) : List.of(),
        snapshot.bundle().manifest().version(),
        snapshot.store().name(),
        now());
  }

  private static List<List<Long>> lists(long[][] counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(row -> Arrays.stream(counts[row]).boxed().toList())
        .toList();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
