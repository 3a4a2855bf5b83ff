package fr.pretadepenser.demodata.fault;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A delivery gone wrong. It strikes the rows of some tables while they are written. */
public enum Fault {
  MISSING_BURST(
      "missing-burst",
      "EXT_SOURCE_2 is missing for 60 % of the applications",
      Tables.APPLICATIONS,
      RowFault.blank("EXT_SOURCE_2", 0.6)),
  UNIT_ERROR(
      "unit-error",
      "AMT_CREDIT of every application is 1000 times too high",
      Tables.APPLICATIONS,
      RowFault.scale("AMT_CREDIT", 1000)),
  NEW_CATEGORY(
      "new-category",
      "NAME_INCOME_TYPE of 15 % of the applications is one never seen before",
      Tables.APPLICATIONS,
      RowFault.replace("NAME_INCOME_TYPE", 0.15, "Platform worker")),
  HALF_VOLUME(
      "half-volume",
      "bureau holds every second client only",
      Set.of(DemoTable.BUREAU),
      RowFault.withhold("SK_ID_CURR")),
  DUPLICATE_KEYS(
      "duplicate-keys",
      "3 % of the rows of previous_application come twice",
      Set.of(DemoTable.PREVIOUS_APPLICATION),
      RowFault.repeat(0.03)),
  WRONG_TYPES(
      "wrong-types",
      "AMT_INSTALMENT is a word in 2 % of the rows of installments_payments",
      Set.of(DemoTable.INSTALLMENTS_PAYMENTS),
      RowFault.replace("AMT_INSTALMENT", 0.02, "unknown")),
  SHIFTED_DAYS(
      "shifted-days",
      "DAYS_CREDIT of bureau has the other sign",
      Set.of(DemoTable.BUREAU),
      RowFault.negate("DAYS_CREDIT"));

  private final String faultName;
  private final String effect;
  private final Set<DemoTable> tables;
  private final RowFault row;

  Fault(String faultName, String effect, Set<DemoTable> tables, RowFault row) {
    this.faultName = faultName;
    this.effect = effect;
    this.tables = tables;
    this.row = row;
  }

  /**
   * The fault of a name.
   *
   * @throws Failure bad configuration, naming the known ones
   */
  public static Fault named(String name) {
    return Arrays.stream(values())
        .filter(fault -> fault.faultName.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.badConfiguration(
                    "--fault "
                        + name
                        + " is unknown; known are "
                        + Arrays.stream(values())
                            .map(Fault::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** What it does, in a few words. */
  public String effect() {
    return effect;
  }

  /** The tables it strikes. */
  public Set<DemoTable> tables() {
    return tables;
  }

  /**
   * The way to the file of a table: rows written there are struck if the table is one of these.
   *
   * @param seed equal seeds strike equal rows
   */
  public OutputStream in(DemoTable table, long seed, OutputStream file) {
    return tables.contains(table) ? new FaultyRows(table.header(), row, seed, file) : file;
  }

  @Override
  public String toString() {
    return faultName;
  }

  /** Tables that are struck together. */
  private static final class Tables {
    private static final Set<DemoTable> APPLICATIONS =
        Set.of(DemoTable.APPLICATION_TRAIN, DemoTable.APPLICATION_TEST);
  }
}
