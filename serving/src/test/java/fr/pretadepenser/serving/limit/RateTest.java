package fr.pretadepenser.serving.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A burst, then one request for each interval. */
class RateTest {
  private static final long START = Long.MAX_VALUE - 25; // the clock wraps on the way

  private final Rate rate = new Rate(10, 3, START);

  @Test
  void aBurstIsLetThroughAndTheNextOneIsToldToWait() {
    assertThat(spend(0, 0, 0)).containsExactly(0, 0, 0);
    assertThat(spend(0)).containsExactly(10);
    assertThat(spend(4)).containsExactly(6);
    assertThat(spend(10, 10)).containsExactly(0, 10);
    assertThat(spend(20, 30, 35)).containsExactly(0, 0, 5);
  }

  @Test
  void aPauseEarnsOneBurstAndNoMore() {
    assertThat(spend(0, 0, 0)).containsExactly(0, 0, 0);
    assertThat(spend(1000, 1000, 1000, 1000)).containsExactly(0, 0, 0, 10);
  }

  private long[] spend(long... after) {
    long[] waits = new long[after.length];
    for (int i = 0; i < after.length; i++) {
      waits[i] = rate.spend(START + after[i]);
    }
    return waits;
  }
}
