package fr.pretadepenser.training.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.registry.Champions;
import fr.pretadepenser.training.registry.Change;
import fr.pretadepenser.training.registry.KeptBundles;
import fr.pretadepenser.training.registry.Registry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuccessionTest {
  private static final GateResult HELD = gate("auc-loss", true);
  private static final GateResult FAILED = gate("cost-rise", false);

  @TempDir private Path models;

  @Test
  void whatHoldsAllGatesBecomesChampion() {
    assertThat(settle("v1", Policy.AUTOMATIC, HELD)).isEqualTo(Succession.End.CHAMPION);
    assertThat(settle("v2", Policy.AUTOMATIC, HELD, HELD)).isEqualTo(Succession.End.CHAMPION);
    assertThat(champions().registry().champion()).hasValue("v2");
    assertThat(events())
        .contains("promoted v1: holds all gates, first champion")
        .endsWith("promoted v2: holds all gates, takes the place of v1");
  }

  @Test
  void oneGateThatIsNotHeldKeepsTheChampion() {
    settle("v1", Policy.AUTOMATIC, HELD);
    assertThat(settle("v2", Policy.AUTOMATIC, HELD, FAILED)).isEqualTo(Succession.End.REFUSED);
    assertThat(settle("v3", Policy.PROPOSE, FAILED)).isEqualTo(Succession.End.REFUSED);
    assertThat(champions().registry().champion()).hasValue("v1");
    assertThat(champions().registry().versions()).containsExactly("v1", "v2", "v3");
    assertThat(events()).contains("refused v2: cost-rise: cost-rise measured");
  }

  @Test
  void whatMayBeChanceIsNeitherRefusedNorLetThrough() {
    settle("v1", Policy.AUTOMATIC, HELD);
    assertThat(settle("v2", Policy.AUTOMATIC, HELD, beyond(0.1)))
        .isEqualTo(Succession.End.PROPOSED);
    assertThat(settle("v3", Policy.AUTOMATIC, beyond(0.1), beyond(Math.nextUp(0.1))))
        .isEqualTo(Succession.End.REFUSED);
    assertThat(settle("v4", Policy.AUTOMATIC, beyond(0.1), FAILED))
        .isEqualTo(Succession.End.REFUSED);
    assertThat(champions().registry().champion()).hasValue("v1");
    assertThat(events())
        .contains("proposed v2: a person decides, it may be chance: cost-rise: dear");
  }

  /** A rise of 0.2 beyond a bound of 0.1, with the lower end of its interval. */
  private static GateResult beyond(double low) {
    return new GateResult(
        "cost-rise", "frozen", 0.2, low, 0.3, null, 0.1, false, new Text("cher", "dear"));
  }

  @Test
  void whoWasJudgedAgainstAnotherChampionIsOnlyProposed() {
    settle("v1", Policy.AUTOMATIC, HELD);
    KeptBundles.write(models, "v2");
    Change change = new Change("v2", "training-job", "trained", null, null, List.of(HELD));
    Succession succession = new Succession(champions(), Policy.AUTOMATIC);
    assertThat(succession.settle(change, Optional.of("v0"))).isEqualTo(Succession.End.PROPOSED);
    assertThat(champions().registry().champion()).hasValue("v1");
    assertThat(events())
        .endsWith("proposed v2: holds all gates, but the champion has changed since it was judged");
  }

  @Test
  void aProposalWaitsForAPerson() {
    settle("v1", Policy.AUTOMATIC, HELD);
    assertThat(settle("v2", Policy.PROPOSE, HELD)).isEqualTo(Succession.End.PROPOSED);
    assertThat(champions().registry().champion()).hasValue("v1");
    assertThat(champions().events().get(champions().events().size() - 1).gates())
        .containsExactly(HELD);
    champions().promote(Change.of("v2", "ada", "looked at"));
    assertThat(champions().registry().champion()).hasValue("v2");
  }

  private Succession.End settle(String version, Policy policy, GateResult... gates) {
    KeptBundles.write(models, version);
    return new Succession(champions(), policy)
        .settle(
            new Change(version, "training-job", "trained", null, null, List.of(gates)),
            champions().registry().champion());
  }

  private Champions champions() {
    Clock clock = Clock.fixed(Instant.parse("2026-07-02T03:00:00Z"), ZoneOffset.UTC);
    return new Champions(new Registry(models), clock);
  }

  private List<String> events() {
    return champions().events().stream()
        .map(event -> event.kind() + " " + event.version() + ": " + event.reason())
        .toList();
  }

  private static GateResult gate(String name, boolean held) {
    Text sentence = new Text(name + " mesuré", name + " measured");
    return new GateResult(name, "frozen", 0.1, null, null, null, 0.1, held, sentence);
  }
}
