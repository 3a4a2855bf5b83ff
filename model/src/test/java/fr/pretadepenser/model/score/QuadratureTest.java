package fr.pretadepenser.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadratureTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 8, 16})
  void powersBelowTwiceTheNodesAreExact(int n) {
    Quadrature rule = Quadrature.of(n);

    for (int power = 0; power < 2 * n; power++) {
      double integral = 0;
      for (int k = 0; k < n; k++) {
        integral += rule.weights()[k] * Math.pow(rule.nodes()[k], power);
      }
      assertThat(integral).as("power %d", power).isEqualTo(1.0 / (power + 1), within(1e-14));
    }
  }
}
