package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Recourse.Alternative;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.serving.CrowdedNight.Crowded;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which other terms would be granted, as callers are told. */
@ExtendWith(RunningApi.class)
class RecourseTest {

  @Test
  void whatIsProposedIsWhatASimulationGrants(@Crowded Api api) throws Exception {
    String client = "/v1/clients/" + CrowdedNight.STRETCHED;
    Recourse recourse = api.get(client + "/recourse", Recourse.class);

    assertThat(recourse.score().decision()).isEqualTo(Decision.REVIEW);
    assertThat(recourse.alternatives()).isNotEmpty();
    assertThat(recourse.notice().en()).contains("not a promise");
    for (Alternative alternative : recourse.alternatives()) {
      assertThat(alternative.score().decision()).isEqualTo(Decision.GRANTED);
      assertThat(alternative.score().model()).isEqualTo("tiny-1");
      assertThat(alternative.score().night()).isEqualTo(CrowdedNight.NAME);
      var simulated =
          api.post(client + "/simulation", Json.line(Map.of("inputs", alternative.inputs())));
      Simulation simulation = Json.MAPPER.readValue(simulated.body(), Simulation.class);
      assertThat(simulation.after().probability()).isEqualTo(alternative.score().probability());
    }
  }

  @Test
  void itIsSaidWhenNothingHasToOrCanBeChanged(Api api) throws Exception {
    Recourse granted = api.get("/v1/clients/" + TinyNight.GRANTED + "/recourse", Recourse.class);
    Recourse refused = api.get("/v1/clients/" + TinyNight.REFUSED + "/recourse", Recourse.class);

    assertThat(granted.alternatives()).isEmpty();
    assertThat(granted.sentence().fr()).startsWith("La décision est déjà favorable");
    assertThat(refused.alternatives()).isEmpty();
    assertThat(refused.sentence().fr()).contains("Ni une seule condition du prêt");
  }

  @Test
  void whoCannotBeScoredOrIsNobodyHasNone(Api api) throws Exception {
    String path = "/v1/clients/%d/recourse";
    assertThat(api.get(path.formatted(TinyNight.NOT_SCORABLE)).statusCode()).isEqualTo(409);
    assertThat(api.get(path.formatted(7)).statusCode()).isEqualTo(404);
  }
}
