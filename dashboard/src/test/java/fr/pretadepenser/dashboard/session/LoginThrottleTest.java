package fr.pretadepenser.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final LoginThrottle throttle =
      new LoginThrottle(3, Duration.ofSeconds(30), Duration.ofMinutes(2), new SetClock());

  @Test
  void theFirstFailuresCostNothing() {
    assertThat(throttle.attempt("manager")).isZero();
    assertThat(throttle.attempt("manager")).isZero();
    assertThat(throttle.attempt("manager")).isZero();
  }

  @Test
  void thenTheWaitDoublesUpToTheLongest() {
    fail(3);
    assertThat(throttle.attempt("manager")).isEqualTo(Duration.ofSeconds(30));
    pass(30);
    assertThat(throttle.attempt("manager")).isZero();
    assertThat(throttle.attempt("manager")).isEqualTo(Duration.ofSeconds(60));
    pass(60);
    fail(1);
    pass(120);
    fail(1);
    assertThat(throttle.attempt("manager")).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void anotherNameDoesNotWait() {
    fail(3);

    assertThat(throttle.attempt("reviewer")).isZero();
  }

  @Test
  void theSameNameInOtherLettersWaits() {
    fail(3);

    assertThat(throttle.attempt(" MANAGER ")).isPositive();
  }

  @Test
  void aSuccessForgetsTheFailures() {
    fail(2);
    throttle.succeeded("manager");
    fail(2);

    assertThat(throttle.attempt("manager")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(throttle.attempt("manager")).isZero();
    }
  }

  private void pass(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private final class SetClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
