package fr.pretadepenser.serving.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record has a file a day, goes on where it was, and forgets what is old enough. */
class DailyFileTest {
  private static final Instant EVE = Instant.parse("2026-02-28T23:59:59.999Z");

  @TempDir Path folder;

  @Test
  void aNewDayBeginsANewFile() throws IOException {
    try (DailyFile file = DailyFile.open(folder, 10, EVE)) {
      file.append(EVE, "late\n");
      file.append(EVE.plusMillis(1), "early\n");
    }
    assertThat(folder.resolve("access-2026-02-28.jsonl")).hasContent("late");
    assertThat(folder.resolve("access-2026-03-01.jsonl")).hasContent("early");
  }

  @Test
  void theNextStartAddsToTheDay() throws IOException {
    DailyFile.open(folder, 10, EVE).close();
    try (DailyFile file = DailyFile.open(folder, 10, EVE)) {
      file.append(EVE, "one\n");
    }
    try (DailyFile file = DailyFile.open(folder, 10, EVE)) {
      file.append(EVE, "two\n");
    }
    assertThat(folder.resolve("access-2026-02-28.jsonl")).hasContent("one\ntwo");
  }

  @Test
  void daysOldEnoughGoAndOtherFilesStay() throws IOException {
    for (String name : new String[] {"access-2026-02-25.jsonl", "access-2026-02-26.jsonl", "x"}) {
      Files.createFile(folder.resolve(name));
    }
    DailyFile.open(folder, 2, EVE).close();
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("access-2026-02-26.jsonl", "access-2026-02-28.jsonl", "x");
  }
}
