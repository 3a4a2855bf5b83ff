package fr.pretadepenser.contract.failure;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Ends a command with one clear sentence and an exit code of its cause. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private Failure(ExitCode exitCode, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** An input is not there or not what it should be; the sentence names file, column or key. */
  public static Failure inputNotReady(String sentence) {
    return new Failure(ExitCode.INPUT_NOT_READY, sentence, null);
  }

  /** Likewise, caused by another exception. */
  public static Failure inputNotReady(String sentence, Throwable cause) {
    return new Failure(ExitCode.INPUT_NOT_READY, sentence, cause);
  }

  /** A setting is unknown or out of range; the sentence names the key. */
  public static Failure badConfiguration(String sentence) {
    return new Failure(ExitCode.BAD_CONFIGURATION, sentence, null);
  }

  /** A computed result did not hold a check; the sentence names the check and both figures. */
  public static Failure failedCheck(String sentence) {
    return new Failure(ExitCode.FAILED_CHECK, sentence, null);
  }

  /**
   * The data did not pass its gates; the sentence names table, column, what was expected and seen.
   */
  public static Failure refusedData(String sentence) {
    return new Failure(ExitCode.REFUSED_DATA, sentence, null);
  }

  /** The cause, as the process reports it. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /**
   * Runs a command and turns its end into an exit status: a failure prints its sentence, anything
   * else that is thrown prints its stack trace.
   */
  public static int exitStatus(Callable<ExitCode> command) {
    try {
      return command.call().code();
    } catch (Failure failure) {
      System.err.println(failure.getMessage());
      return failure.exitCode().code();
    } catch (Exception defect) {
      defect.printStackTrace();
      return ExitCode.UNKNOWN.code();
    }
  }
}
