package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.contract.position.Axis;
import fr.pretadepenser.contract.position.Bin;
import fr.pretadepenser.contract.position.ClientValue;
import fr.pretadepenser.contract.position.Density;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.contract.position.Position.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What pictures of many clients are drawn from, written by hand. */
final class Comparisons {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Text SOME = new Text("Une phrase.", "A sentence.");

  private Comparisons() {}

  /** Amounts in four classes, of which the client's is the third; two refused clients. */
  static Position position(@Nullable Double amount) {
    List<Group> groups = new ArrayList<>();
    for (PeerGroup group : PeerGroup.values()) {
      boolean shown = group != PeerGroup.REFUSED;
      groups.add(
          new Group(
              group,
              group.label(),
              shown,
              shown ? 1_000 : 0,
              shown ? 250 : 0,
              shown ? List.of(100L, 400L, 300L, 200L) : List.of(),
              shown ? Collections.nCopies(7, 180_000.0) : List.of(),
              shown && amount != null ? 0.62 : null,
              null,
              SOME));
    }
    return new Position(
        100_002,
        amounts(amount),
        List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95),
        groups,
        new Text("Les 100 clients les plus proches.", "The 100 closest clients."),
        "tiny-1",
        "night",
        NOW);
  }

  private static Axis amounts(@Nullable Double amount) {
    Text label = new Text("classe", "class");
    return new Axis(
        "amt_credit",
        new Text("Montant du crédit", "Credit amount"),
        Unit.MONEY,
        List.of(
            new Bin(null, 100_000.0, null, label),
            new Bin(100_000.0, 200_000.0, null, label),
            new Bin(200_000.0, 300_000.0, null, label),
            new Bin(300_000.0, null, null, label)),
        new ClientValue(
            amount,
            null,
            amount == null
                ? new Text("non renseigné", "not provided")
                : new Text("250\u202f000\u00a0€", "€250,000"),
            amount == null ? null : 2));
  }

  /** Ten categories by amounts. */
  static Density density(@Nullable Double amount) {
    List<Bin> bins =
        IntStream.range(0, 10)
            .mapToObj(
                i -> new Bin(null, null, "C" + i, new Text("catégorie " + i, "category " + i)))
            .toList();
    Axis categories =
        new Axis(
            "occupation_type",
            new Text("Profession", "Occupation"),
            Unit.CATEGORY,
            bins,
            new ClientValue(null, "C9", new Text("catégorie 9", "category 9"), 9));
    List<List<Long>> counts =
        IntStream.range(0, 4)
            .mapToObj(y -> IntStream.range(0, 10).mapToObj(x -> (long) x * y).toList())
            .toList();
    return new Density(
        100_002, categories, amounts(amount), true, 1_270, 30, counts, "tiny-1", "night", NOW);
  }

  static Dependence dependence() {
    List<Dependence.Part> parts =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new Dependence.Part(
                        i / 12.0,
                        null,
                        new Text("0," + i, "0." + i),
                        100,
                        0.6 - i / 10.0,
                        0.4 - i / 10.0,
                        0.8 - i / 10.0))
            .toList();
    Text none = new Text("non renseigné", "not provided");
    return new Dependence(
        "ext_source_2",
        new Text("Score externe 2", "External score 2"),
        Unit.SCORE,
        1_240,
        parts,
        new Dependence.Part(null, null, none, 40, 0.1, 0.05, 0.2),
        "tiny-1",
        "night",
        NOW);
  }

  static Importance importance() {
    return new Importance(
        1_240,
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new Importance.FeatureWeight(
                        "f" + i,
                        new Text("Variable " + i, "Feature " + i),
                        Family.AFFORDABILITY,
                        0.5 / (i + 1)))
            .toList(),
        List.of(
            new Importance.FamilyWeight(
                Family.EXTERNAL_SCORES, Family.EXTERNAL_SCORES.label(), 0.71),
            new Importance.FamilyWeight(Family.SITUATION, Family.SITUATION.label(), 0.12)),
        new Text("Moyenne sur 1 240 clients.", "Mean over 1,240 clients."),
        "tiny-1",
        "night",
        NOW);
  }

  static CostCurve costs() {
    return new CostCurve(
        IntStream.rangeClosed(0, 80)
            .mapToObj(i -> i * 0.36 / 80)
            .map(
                t -> {
                  double cost = 0.5 + 6 * (t - 0.1) * (t - 0.1);
                  return new CostCurve.Point(t, cost, cost - 0.03, cost + 0.03);
                })
            .toList(),
        1.0 / 11,
        0.502,
        0.1,
        0.5,
        "tiny-1",
        "night",
        NOW);
  }
}
