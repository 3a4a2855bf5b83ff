package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.fault.Fault;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each fault does to a delivery. */
class FaultTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    DemoDataOrder sound = new DemoDataOrder(raw("sound"), 1500, 3, 2);
    DemoData.run(sound, clients -> {});
    for (Fault fault : Fault.values()) {
      DemoData.run(sound.onNight(0, raw(fault.toString())).with(fault), clients -> {});
    }
  }

  @Test
  void aFaultStrikesItsTablesAndNoOther() throws IOException {
    for (Fault fault : Fault.values()) {
      for (DemoTable table : DemoTable.values()) {
        Path sound = raw("sound").resolve(table.fileName());
        Path struck = raw(fault.toString()).resolve(table.fileName());
        if (fault.tables().contains(table)) {
          CsvFile rows = CsvFile.read(struck);
          assertThat(rows.rows()).allMatch(row -> row.length == rows.columns().size());
          assertThat(Files.mismatch(sound, struck)).as(fault + " in " + table).isNotNegative();
        } else {
          assertThat(struck).as(fault + " in " + table).hasSameBinaryContentAs(sound);
        }
      }
    }
  }

  @Test
  void cellsGoMissingChangeUnitSignOrType() {
    assertThat(file(Fault.MISSING_BURST, DemoTable.APPLICATION_TRAIN).shareMissing("EXT_SOURCE_2"))
        .isCloseTo(0.6, within(0.04));
    assertThat(mean(file(Fault.UNIT_ERROR, DemoTable.APPLICATION_TRAIN), "AMT_CREDIT"))
        .isCloseTo(1000 * mean(sound(DemoTable.APPLICATION_TRAIN), "AMT_CREDIT"), within(1.0));
    assertThat(
            file(Fault.NEW_CATEGORY, DemoTable.APPLICATION_TRAIN)
                .share("NAME_INCOME_TYPE", "Platform worker"))
        .isCloseTo(0.15, within(0.03));
    assertThat(file(Fault.SHIFTED_DAYS, DemoTable.BUREAU).numbers("DAYS_CREDIT"))
        .containsExactly(
            Arrays.stream(sound(DemoTable.BUREAU).numbers("DAYS_CREDIT")).map(d -> -d).toArray());
    assertThat(
            file(Fault.WRONG_TYPES, DemoTable.INSTALLMENTS_PAYMENTS)
                .share("AMT_INSTALMENT", "unknown"))
        .isCloseTo(0.02, within(0.004));
  }

  @Test
  void rowsAreWithheldOrComeTwice() {
    int credits = sound(DemoTable.BUREAU).rows().size();
    assertThat(file(Fault.HALF_VOLUME, DemoTable.BUREAU).rows().size() / (double) credits)
        .isCloseTo(0.5, within(0.05));

    CsvFile twice = file(Fault.DUPLICATE_KEYS, DemoTable.PREVIOUS_APPLICATION);
    int applications = sound(DemoTable.PREVIOUS_APPLICATION).rows().size();
    assertThat(new HashSet<>(twice.column("SK_ID_PREV"))).hasSize(applications);
    assertThat(twice.rows().size() / (double) applications).isCloseTo(1.03, within(0.008));
  }

  @Test
  void anUnknownFaultIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Fault.named("rain"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "--fault rain is unknown; known are missing-burst, unit-error, new-category,"
                + " half-volume, duplicate-keys, wrong-types, shifted-days");
  }

  private static Path raw(String name) {
    return Objects.requireNonNull(folder).resolve(name);
  }

  private static CsvFile sound(DemoTable table) {
    return CsvFile.read(raw("sound").resolve(table.fileName()));
  }

  private static CsvFile file(Fault fault, DemoTable table) {
    return CsvFile.read(raw(fault.toString()).resolve(table.fileName()));
  }

  private static double mean(CsvFile file, String column) {
    return Arrays.stream(file.numbers(column)).average().orElseThrow();
  }
}
