package fr.pretadepenser.training.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.fit.Boosting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nine candidates whose loss is known: the nearer the rate to 0.1, the better. */
class HalvingTest {
  private static final List<Boosting> DRAWN =
      SearchSpace.draw(new Boosting(4, 0.05, 0.8, 0.5, 20, 5, 256, 800, 40, 1), 9, 7);
  private static final Trials.Search SEARCH = new Trials.Search("night", 7, 9, 3, 2, "");

  @TempDir Path folder;
  private final List<String> tried = new ArrayList<>();

  @Test
  void theBestAndTheConfiguredReachTheLastRung() {
    List<Halving.Result> rungs = halving(0, "30 minutes").run(DRAWN, trials());
    assertThat(rungs).extracting(rung -> rung.trials().size()).containsExactly(9, 3);
    Trial best = rungs.get(0).trials().get(0);
    assertThat(rungs.get(1).trials().get(0).candidate()).isEqualTo(best.candidate());
    assertThat(rungs.get(1).trials()).extracting(Trial::candidate).contains(0);
    assertThat(rungs).allMatch(rung -> rung.cut().isEmpty());
  }

  @Test
  void aStoppedRunGoesOnWhereItWasAndEndsTheSame() throws IOException {
    List<Halving.Result> whole = halving(0, "whole").run(DRAWN, trials());
    Path file = folder.resolve("trials.jsonl");
    List<String> lines = Files.readAllLines(file);
    // Killed while it wrote its fifth result.
    Files.write(file, lines.subList(0, 5));
    Files.writeString(file, "{\"rung\":0,\"candi", StandardOpenOption.APPEND);
    tried.clear();
    assertThat(halving(0, "again").run(DRAWN, trials())).isEqualTo(whole);
    assertThat(tried).hasSize(8);
  }

  @Test
  void whenTimeIsUpTheRestIsCutButNeverTheConfigured() {
    List<Halving.Result> rungs = halving(10_000, "none left").run(DRAWN, trials());
    assertThat(rungs.get(0).trials()).extracting(Trial::candidate).containsExactly(0);
    assertThat(rungs.get(0).cut()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void anotherSearchInTheSameFolderIsRefused() {
    trials();
    assertThatThrownBy(() -> Trials.open(folder, new Trials.Search("night", 8, 9, 3, 2, "")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("give another --out");
  }

  private Halving halving(double elapsed, String name) {
    return new Halving(
        (rung, candidate, boosting) -> {
          tried.add(name + candidate);
          double loss = Math.abs(Math.log(boosting.eta() / 0.1)) + 1;
          return new Trial(rung.number(), candidate, boosting, 100, loss, List.of(5), 1, elapsed);
        },
        new TuningSettings(Duration.ofMinutes(30), 9, 3, 2),
        1,
        () -> elapsed,
        step -> {});
  }

  private Trials trials() {
    return Trials.open(folder, SEARCH);
  }
}
