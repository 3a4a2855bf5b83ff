package fr.pretadepenser.model.score;

/**
 * Gauss-Legendre quadrature on [0, 1]: exact for polynomials of degree below twice the number of
 * nodes.
 *
 * @param nodes where the polynomial is evaluated
 * @param weights of each node, of sum 1
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
record Quadrature(double[] nodes, double[] weights) {

  /** The rule with {@code n} nodes: roots of Legendre's polynomial, by Newton's method. */
  static Quadrature of(int n) {
    double[] nodes = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
      double slope = 0;
      for (int step = 0; step < 100; step++) {
        double[] legendre = legendre(n, x);
        slope = n * (x * legendre[0] - legendre[1]) / (x * x - 1);
        double delta = legendre[0] / slope;
        x -= delta;
        if (Math.abs(delta) < 1e-16) {
          break;
        }
      }
      nodes[i] = (1 + x) / 2;
      weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new Quadrature(nodes, weights);
  }

  /** Legendre's polynomials of degree n and n - 1 at x, by the three-term recurrence. */
  private static double[] legendre(int n, double x) {
    double previous = 0;
    double current = 1;
    for (int k = 1; k <= n; k++) {
      double next = ((2 * k - 1) * x * current - (k - 1) * previous) / k;
      previous = current;
      current = next;
    }
    return new double[] {current, previous};
  }
}
