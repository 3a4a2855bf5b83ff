package fr.pretadepenser.contract.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nights outlive the code that wrote them. */
class NightManifestTest {
  @Test
  void aManifestFromBeforeTablesHadAnIdentityStillLoads() throws JsonProcessingException {
    NightManifest manifest =
        Json.MAPPER.readValue(
            """
            {"night": "n", "identity": "ab", "createdAt": "2026-03-01T02:00:00Z", "code": "1",
             "inputs": [], "clients": 3, "labelled": 2}
            """,
            NightManifest.class);
    assertThat(manifest)
        .isEqualTo(
            new NightManifest(
                "n", "ab", Instant.parse("2026-03-01T02:00:00Z"), "1", List.of(), 3, 2, Map.of()));
  }

  @Test
  void metricsFromBeforeTablesWereReusedStillLoad() throws JsonProcessingException {
    TableMetrics metrics =
        Json.MAPPER.readValue(
            """
            {"rowsIn": 5, "rowsOut": 4, "rejected": {"TYPE": 1}, "seconds": 2.5}
            """,
            TableMetrics.class);
    assertThat(metrics).isEqualTo(new TableMetrics(5, 4, Map.of("TYPE", 1L), 2.5));
  }

  @Test
  void bothAreReadAsTheyWereWritten() throws JsonProcessingException {
    TableMetrics reused = new TableMetrics(5, 5, Map.of(), 2.5).reused("yesterday", 0.5);
    NightManifest manifest =
        new NightManifest("n", "ab", Instant.EPOCH, "1", List.of(), 3, 2, Map.of("bureau", "cd"));
    assertThat(Json.MAPPER.readValue(Json.line(reused), TableMetrics.class)).isEqualTo(reused);
    assertThat(Json.MAPPER.readValue(Json.line(manifest), NightManifest.class)).isEqualTo(manifest);
    assertThat(reused.reusedFrom()).isEqualTo("yesterday");
    assertThat(reused.seconds()).isEqualTo(0.5);
  }
}
