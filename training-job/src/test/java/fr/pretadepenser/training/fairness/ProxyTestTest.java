package fr.pretadepenser.training.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProxyTestTest {
  private static final ProxyTest TEST =
      new ProxyTest(List.of(slot("noise"), slot("telling")), 50, 1, 3);

  @Test
  void namesTheFeatureThatGivesTheAttributeAway() {
    Proxies proxies = run(0.3);
    assertThat(proxies.aucs()).containsOnlyKeys("A", "B");
    assertThat(proxies.strongest()).isGreaterThan(0.9);
    assertThat(proxies.carriers()).extracting(Carrier::feature).first().isEqualTo("telling");
    assertThat(proxies.carriers().get(0).label()).isEqualTo(new Text("telling", "telling"));
    assertThat(proxies.carriers().stream().mapToDouble(Carrier::share).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(proxies.clients()).isEqualTo(600);
  }

  @Test
  void anAttributeThatNothingTellsIsNotFound() {
    assertThat(run(100).aucs().values()).allMatch(auc -> auc.holds(0.5));
  }

  @Test
  void oneGroupAloneCannotBeTold() {
    Groups alone = new Groups("x", new Text("x", "x"), List.of("A"), new int[601]);
    assertThat(TEST.of(alone, rows(1)).aucs()).isEqualTo(Map.of());
  }

  private static Feature slot(String name) {
    return new Feature(
        name,
        new Text(name, name),
        new Text("{value}", "{value}"),
        Unit.RATIO,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        null);
  }

  private static Proxies run(double noise) {
    int[] members = new int[601];
    for (int i = 0; i < 600; i++) {
      members[i] = i % 3 == 0 ? 1 : 0;
    }
    // One client of a third group is too few to be told.
    members[600] = 2;
    Groups groups = new Groups("x", new Text("x", "x"), List.of("A", "B", "C"), members);
    return TEST.of(groups, rows(noise));
  }

  private static double[][] rows(double noise) {
    Random random = new Random(4);
    double[][] rows = new double[601][];
    for (int i = 0; i < rows.length; i++) {
      double telling = (i % 3 == 0 ? 1 : 0) + noise * random.nextGaussian();
      rows[i] =
          new double[] {random.nextDouble() < 0.2 ? Double.NaN : random.nextGaussian(), telling};
    }
    return rows;
  }
}
