package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.night.NightManifest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nights named by the hour they were made in; it is hour 100. */
class RetentionTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int NOW = 100;

  @Test
  void theNewestStayAsManyAsIsSaid() {
    assertThat(outdated(3, 0, complete(10), complete(30), complete(20), complete(40)))
        .containsExactly("10");
    assertThat(outdated(4, 0, complete(10), complete(30), complete(20), complete(40))).isEmpty();
    assertThat(outdated(1, 0, complete(10), complete(30), complete(20), complete(40)))
        .containsExactly("10", "20", "30");
  }

  @Test
  void noNightsNoRemoval() {
    assertThat(outdated(1, 0)).isEmpty();
    assertThat(outdated(1, 0, complete(10))).isEmpty();
  }

  /** Until hour 80 a reader could still begin with the night of hour 10. */
  @Test
  void aNightCountsAsReadUntilTheNextOneIsOldEnough() {
    assertThat(outdated(1, 21, complete(10), complete(80))).isEmpty();
    assertThat(outdated(1, 20, complete(10), complete(80))).containsExactly("10");
    assertThat(outdated(1, 21, complete(10), complete(20), complete(80))).containsExactly("10");
  }

  @Test
  void whatIsNeededStaysHoweverOldAndCountsAmongTheNewest() {
    List<NightFolder> nights =
        List.of(complete(10), complete(20), complete(30), complete(40), brokenOff(5));
    Retention two = new Retention(2, Duration.ZERO, Optional.empty());
    assertThat(two.outdated(nights, Set.of("10", "5", "gone"), at(NOW))).containsExactly("20");
    assertThat(two.outdated(nights, Set.of("40"), at(NOW))).containsExactly("10", "20", "5");
  }

  @Test
  void aNightThatBrokeOffGoesOnceNobodyCanBeWritingIt() {
    assertThat(outdated(14, 24, brokenOff(77))).isEmpty();
    assertThat(outdated(14, 24, brokenOff(76))).containsExactly("76");
  }

  @Test
  void aNightThatBrokeOffTakesNoPlaceAmongTheNewest() {
    assertThat(outdated(2, 0, complete(10), complete(20), brokenOff(99))).containsExactly("99");
  }

  @Test
  void aNightOfANewerEtlIsNotTouched() {
    NightFolder unreadable = new NightFolder("1", Optional.empty(), false, at(1));
    assertThat(outdated(1, 0, unreadable, complete(20))).isEmpty();
  }

  private static List<String> outdated(int nights, int minAge, NightFolder... folders) {
    return new Retention(nights, Duration.ofHours(minAge), Optional.empty())
        .outdated(Arrays.asList(folders), Set.of(), at(NOW));
  }

  private static NightFolder complete(int hour) {
    String name = Integer.toString(hour);
    NightManifest manifest =
        new NightManifest(name, name, at(hour), "1", List.of(), 1, 1, Map.of());
    return new NightFolder(name, Optional.of(manifest), false, at(hour));
  }

  private static NightFolder brokenOff(int hour) {
    return new NightFolder(Integer.toString(hour), Optional.empty(), true, at(hour));
  }

  private static Instant at(int hour) {
    return START.plus(Duration.ofHours(hour));
  }
}
