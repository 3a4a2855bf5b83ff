package fr.pretadepenser.bench.micro;

import fr.pretadepenser.bench.serve.Ground;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.reason.Explainer;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bundle and the clients of the folder that the property {@code ground} names. */
@State(Scope.Thread)
public class Served {
  private List<Inputs> clients = List.of();
  private int next;

  private @Nullable Bundle bundle;
  private @Nullable Explainer explainer;

  /** Loads both. */
  @Setup
  public void load() {
    Ground ground = new Ground(Path.of(System.getProperty("ground", "work/bench/serve/ground")));
    Bundle champion = Bundle.load(Bundle.champion(ground.models()));
    List<Feature> inputs = champion.scorer().inputs();
    clients = ground.asked().stream().map(one -> Inputs.of(inputs, one.inputs())).toList();
    explainer = new Explainer(champion);
    bundle = champion;
  }

  /** Scores and explains. */
  public Scorer scorer() {
    return Objects.requireNonNull(bundle).scorer();
  }

  /** Likewise, in words. */
  public Explainer explainer() {
    return Objects.requireNonNull(explainer);
  }

  /** Another client each time. */
  public Inputs client() {
    next = next + 1 < clients.size() ? next + 1 : 0;
    return clients.get(next);
  }
}
