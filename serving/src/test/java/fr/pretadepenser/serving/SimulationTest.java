package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.contract.score.Simulation.Change;
import fr.pretadepenser.contract.score.Simulation.FamilyMove;
import fr.pretadepenser.contract.score.Simulation.Move;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be decided if values were others; the numbers are the tiny model's, by arithmetic. */
@ExtendWith(RunningApi.class)
class SimulationTest {
  private static final String REVIEW = "/v1/clients/" + TinyNight.REVIEW + "/simulation";
  private static final String NOT_SCORABLE =
      "/v1/clients/" + TinyNight.NOT_SCORABLE + "/simulation";

  private static Simulation simulate(Api api, String path, String inputs) throws Exception {
    var response = api.post(path, "{\"inputs\": " + inputs + "}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.MAPPER.readValue(response.body(), Simulation.class);
  }

  @Test
  void lessDebtElsewhereMovesTheDecision(Api api) throws Exception {
    // Of 0.3 for much debt, 0.5 is taken away: -2.2 becomes -2.7.
    Simulation simulation = simulate(api, REVIEW, "{\"bureau_active_debt\": 50000}");

    assertThat(simulation.before().decision()).isEqualTo(Decision.REVIEW);
    assertThat(simulation.after().decision()).isEqualTo(Decision.GRANTED);
    assertThat(simulation.after().probability()).isCloseTo(1 / (1 + Math.exp(2.7)), within(1e-12));
    assertThat(simulation.logOdds()).isCloseTo(-0.5, within(1e-12));
    assertThat(simulation.sentence().fr())
        .isEqualTo(
            "La décision passerait de «\u00a0à examiner par une personne\u00a0» à «\u00a0prêt"
                + " accordé\u00a0»\u00a0: la probabilité de difficultés de paiement passerait de"
                + " 10,0\u00a0% à 6,3\u00a0%.");
    assertThat(simulation.sentence().en())
        .startsWith("The decision would go from “for a person to review” to “loan granted”:");
    assertThat(simulation.after().model()).isEqualTo("tiny-1");
    assertThat(simulation.after().night()).isEqualTo(TinyNight.NAME);
  }

  @Test
  void whatMovedSumsToTheMoveOfTheScore(Api api) throws Exception {
    Simulation simulation =
        simulate(api, REVIEW, "{\"amt_credit\": 600000, \"amt_annuity\": 9000}");

    assertThat(simulation.changes())
        .extracting(Change::feature)
        .containsExactly("amt_credit", "amt_annuity");
    assertThat(simulation.changes().get(0).before().en()).isEqualTo("€300,000");
    assertThat(simulation.changes().get(0).after().en()).isEqualTo("€600,000");
    assertThat(simulation.moves())
        .extracting(Move::feature)
        .contains("credit_income_ratio", "annuity_income_share");
    assertThat(simulation.moves()).extracting(move -> -Math.abs(move.logOdds())).isSorted();
    double moves = simulation.moves().stream().mapToDouble(Move::logOdds).sum();
    double families = simulation.families().stream().mapToDouble(FamilyMove::logOdds).sum();
    assertThat(moves).isCloseTo(simulation.logOdds(), within(1e-9));
    assertThat(families).isCloseTo(simulation.logOdds(), within(1e-9));
  }

  @Test
  void whatIsAfterIsWhatANewApplicationWouldGet(Api api) throws Exception {
    String inputs = "{\"occupation_type\": \"Drivers\", \"ext_source_2\": null}";
    Simulation simulation = simulate(api, REVIEW, inputs);
    var posted = api.post("/v1/scores", "{\"client\": 100003, \"inputs\": " + inputs + "}").body();
    assertThat(simulation.after().probability())
        .isEqualTo(Json.MAPPER.readValue(posted, Score.class).probability());
  }

  @Test
  void nothingChangedNothingMoves(Api api) throws Exception {
    Simulation simulation = simulate(api, REVIEW, "{\"amt_credit\": 300000}");
    assertThat(simulation.changes()).isEmpty();
    assertThat(simulation.moves()).isEmpty();
    assertThat(simulation.logOdds()).isZero();
    assertThat(simulation.sentence().en()).startsWith("The decision would stay");
  }

  @Test
  void whoCannotBeScoredCanBeOnceTheMissingIsGiven(Api api) throws Exception {
    Simulation given = simulate(api, NOT_SCORABLE, "{\"amt_income_total\": 150000}");
    assertThat(given.before().probability()).isNull();
    assertThat(given.after().probability()).isNotNull();
    assertThat(given.logOdds()).isNull();
    assertThat(given.moves()).isEmpty();
    assertThat(given.sentence()).isEqualTo(given.after().sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"inputs\": {\"amt_credit\": 0}}            | inputs.amt_credit          | greater than 0",
        "{\"inputs\": {\"ext_source_2\": \"0.5\"}}    | inputs.ext_source_2        | number",
        "{\"inputs\": {\"credit_income_ratio\": 1}}   | inputs.credit_income_ratio | amt_credit",
        "{\"inputs\": {\"loan\": 1}}                  | inputs.loan                | not an input",
        "{\"inputs\": []}                             | inputs                     | object",
        "{\"inputs\": {}, \"client\": 100001}         | client                     | not a field",
      })
  void onlyInputsMayBeChangedEachWithinItsDomain(String body, String field, String message, Api api)
      throws Exception {
    var response = api.post(REVIEW, body);
    assertThat(response.statusCode()).isEqualTo(422);
    List<FieldError> errors = Api.problem(response).errors();
    assertThat(errors).extracting(FieldError::field).containsExactly(field);
    assertThat(errors.get(0).message()).contains(message);
  }

  @Test
  void nobodysNumberIsNotFound(Api api) throws Exception {
    Problem problem = Api.problem(api.post("/v1/clients/7/simulation", "{\"inputs\": {}}"));
    assertThat(problem.status()).isEqualTo(404);
  }
}
