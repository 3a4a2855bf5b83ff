package fr.pretadepenser.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.score.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier versions of the code wrote, as its README says. */
class EarlierBundlesTest {
  private static final Path EARLIER = Path.of("src/test/resources/earlier");

  @ParameterizedTest
  @MethodSource("bundles")
  void eachLoadsAndReplaysItsProof(Path folder) {
    Bundle bundle = Bundle.load(folder);
    Verification proof = Json.read(folder.resolve("verification.json"), Verification.class);
    assertThat(proof.rows()).hasSizeGreaterThan(9);
    for (Verification.Row row : proof.rows()) {
      double[] slots = bundle.scorer().slots(Inputs.of(bundle.scorer().inputs(), row.inputs()));
      assertThat(bundle.scorer().probability(slots))
          .isCloseTo(row.probability(), within(proof.probabilityTolerance()));
    }
  }

  @Test
  void whatWasNotMeasuredThenIsNotKnown() {
    Bundle first = Bundle.load(EARLIER.resolve("20261125-000000-882f1c"));
    assertThat(first.figures().auc()).isBetween(0.6, 0.9);
    assertThat(first.figures().averagePrecision()).isNull();
  }

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(EARLIER)) {
      List<Path> folders = files.filter(Files::isDirectory).sorted().toList();
      assertThat(folders).isNotEmpty();
      return folders;
    }
  }
}
