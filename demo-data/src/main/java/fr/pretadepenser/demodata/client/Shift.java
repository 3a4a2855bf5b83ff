package fr.pretadepenser.demodata.client;

import fr.pretadepenser.contract.failure.Failure;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A change of the world after the first night. It shows in the applications whose outcome was still
 * to come: what was known before stays as it was.
 */
public enum Shift {
  INCOME_SHIFT("income-shift", "incomes are half as high again") {
    @Override
    Applicant seen(Applicant applicant, int night) {
      return applicant.withIncome(1.5 * applicant.income());
    }
  },
  EXTERNAL_SCORE_SHIFT("external-score-shift", "the second external score is 30 % lower") {
    @Override
    Applicant seen(Applicant applicant, int night) {
      return applicant.withExt2(0.7 * applicant.ext2());
    }
  },
  CONCEPT_DRIFT("concept-drift", "inputs stay, but high external scores now mean more risk") {
    @Override
    double external() {
      return -Fate.EXTERNAL / 2;
    }
  },
  SLOW_DRIFT("slow-drift", "the second external score falls by 5 % every night") {
    @Override
    Applicant seen(Applicant applicant, int night) {
      return applicant.withExt2(Math.pow(0.95, night) * applicant.ext2());
    }
  };

  private final String shiftName;
  private final String effect;

  Shift(String shiftName, String effect) {
    this.shiftName = shiftName;
    this.effect = effect;
  }

  /**
   * The shift of a name.
   *
   * @throws Failure bad configuration, naming the known ones
   */
  public static Shift named(String name) {
    return Arrays.stream(values())
        .filter(shift -> shift.shiftName.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.badConfiguration(
                    "--shift "
                        + name
                        + " is unknown; known are "
                        + Arrays.stream(values())
                            .map(Shift::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** What it does, in a few words. */
  public String effect() {
    return effect;
  }

  @Override
  public String toString() {
    return shiftName;
  }

  /** The application as it is delivered on a night. */
  Applicant seen(Applicant applicant, int night) {
    return applicant;
  }

  /** What the external scores weigh in the outcomes to come. */
  double external() {
    return Fate.EXTERNAL;
  }
}
