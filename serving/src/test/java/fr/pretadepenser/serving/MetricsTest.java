package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API does can be read as numbers, none of which tells of anybody. */
class MetricsTest {
  @TempDir Path work;

  @Test
  void requestsScoresModelAndMachineAreCounted() throws Exception {
    try (Api api = Api.start(work)) {
      for (int client : new int[] {100_001, 100_002, 100_003, 200_005, 7}) {
        api.get("/v1/clients/" + client + "/score");
      }
      api.get("/nowhere/100001");
      api.batch("text/csv", null, "client\n100002\n100002\nx\n");
      String text = api.send(api.keyed("only-observe", "/metrics")).body();
      String score = "{route=\"GET /v1/clients/{id}/score\",status=\"200\"}";
      assertThat(value(text, "api_requests_seconds_count" + score)).isEqualTo(4);
      assertThat(value(text, "api_requests_seconds_sum" + score)).isPositive();
      String bucket = score.replace("\"200\"}", "\"200\",le=\"+Inf\"}");
      assertThat(value(text, "api_requests_seconds_bucket" + bucket)).isEqualTo(4);
      assertThat(value(text, "api_requests_seconds_count{route=\"(none)\",status=\"404\"}"))
          .isEqualTo(1);
      assertThat(value(text, "score_probability_count")).isEqualTo(5);
      assertThat(value(text, "score_probability_bucket{le=\"0.05\"}")).isEqualTo(1);
      assertThat(value(text, "score_decisions_total{decision=\"granted\"}")).isEqualTo(1);
      assertThat(value(text, "score_decisions_total{decision=\"refused\"}")).isEqualTo(3);
      assertThat(value(text, "score_decisions_total{decision=\"review\"}")).isEqualTo(2);
      assertThat(value(text, "score_impossible_total")).isEqualTo(1);
      assertThat(value(text, "model_age_seconds")).isPositive();
      assertThat(value(text, "night_clients")).isEqualTo(5);
      assertThat(value(text, "reload_failures_total")).isZero();
      assertThat(text).contains("jvm_memory_used_bytes", "process_cpu_usage");
      assertThat(text).doesNotContain("100001", "100002");
    }
  }

  private static double value(String text, String series) {
    Matcher line =
        Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE).matcher(text);
    assertThat(line.find()).as(series).isTrue();
    return Double.parseDouble(line.group(1));
  }
}
