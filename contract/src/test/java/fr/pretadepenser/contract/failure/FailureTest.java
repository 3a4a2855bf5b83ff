package fr.pretadepenser.contract.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void endsACommandWithTheExitStatusOfItsCause() {
    assertThat(status(Failure.inputNotReady("bureau.csv is missing"))).isEqualTo(20);
    assertThat(status(Failure.badConfiguration("unknown key"))).isEqualTo(43);
    assertThat(status(Failure.failedCheck("row 3 differs"))).isEqualTo(50);
    assertThat(status(Failure.refusedData("bureau: too few rows"))).isEqualTo(51);
    assertThat(status(new IllegalStateException("a defect, told with its stack trace")))
        .isEqualTo(49);
    assertThat(Failure.exitStatus(() -> ExitCode.OK)).isZero();
  }

  private static int status(RuntimeException thrown) {
    return Failure.exitStatus(
        () -> {
          throw thrown;
        });
  }
}
