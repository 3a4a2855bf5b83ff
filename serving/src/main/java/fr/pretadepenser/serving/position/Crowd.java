package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.importance.ExplainedSample;
import fr.pretadepenser.serving.night.AllClients;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All clients of a night as the model that serves decides on them: every one is scored once, when
 * the snapshot begins to serve. Columns are read when first asked for; the last few are kept.
 */
public final class Crowd {
  /** 3 MB each for 356,255 clients. */
  private static final int SPREADS_KEPT = 24;

  private final AllClients clients;
  private final long[] ids;
  private final Map<PeerGroup, int[]> groups;
  private final Neighbours neighbours;
  private final Map<String, Spread> spreads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spread> eldest) {
          return size() > SPREADS_KEPT;
        }
      };

  private Crowd(Snapshot snapshot, ExplainedSample sample) {
    this.clients = snapshot.store().all();
    this.ids = clients.ids();
    this.groups = groups(clients.outcomes(), decide(snapshot, clients));
    this.neighbours = Neighbours.over(sample.heaviest(Neighbours.FEATURES), clients::column);
  }

  /** Crowds by snapshot; likeness is over the features that move the sample's scores most. */
  public static Derived<Crowd> derived(Derived<ExplainedSample> samples) {
    return new Derived<>(
        "decisions on all clients", snapshot -> new Crowd(snapshot, samples.await(snapshot)));
  }

  private static Decision[] decide(Snapshot snapshot, AllClients clients) {
    Scorer scorer = snapshot.bundle().scorer();
    DecisionRule rule = snapshot.bundle().manifest().rule();
    Decision[] decisions = new Decision[clients.count()];
    Arrays.fill(decisions, Decision.REVIEW);
    clients.read(
        1,
        (place, values) -> {
          var inputs = snapshot.inputs(values);
          if (scorer.missingRequired(inputs).isEmpty()) {
            decisions[place] = rule.decide(scorer.probability(scorer.slots(inputs)));
          }
        });
    return decisions;
  }

  /** The place of a client; -1 if there is no such client. */
  int place(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** The places of the members of each group that does not depend on a client. */
  private static Map<PeerGroup, int[]> groups(byte[] outcomes, Decision[] decisions) {
    Map<PeerGroup, int[]> groups = new EnumMap<>(PeerGroup.class);
    groups.put(PeerGroup.ALL, places(outcomes.length, place -> true));
    groups.put(PeerGroup.GRANTED, places(outcomes.length, i -> decisions[i] == Decision.GRANTED));
    groups.put(PeerGroup.REFUSED, places(outcomes.length, i -> decisions[i] == Decision.REFUSED));
    groups.put(PeerGroup.REPAID, places(outcomes.length, i -> outcomes[i] == 0));
    groups.put(PeerGroup.DEFAULTED, places(outcomes.length, i -> outcomes[i] == 1));
    return groups;
  }

  private static int[] places(int clients, IntPredicate member) {
    return IntStream.range(0, clients).filter(member).toArray();
  }

  /** Who is most like a client. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** How a feature is spread over the groups. */
  Spread spread(Feature feature) {
    synchronized (spreads) {
      Spread kept = spreads.get(feature.name());
      if (kept != null) {
        return kept;
      }
    }
    Spread spread = Spread.of(feature, clients.column(feature), groups);
    synchronized (spreads) {
      spreads.put(feature.name(), spread);
    }
    return spread;
  }
}
