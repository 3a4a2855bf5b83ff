package fr.pretadepenser.demo;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a served walk, asked over HTTP as a manager's browser would. */
final class Probes {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\"[^>]*value=\"([^\"]+)\"");
  private static final double ADDITIVE = 1e-9;

  private final Http anonymous;
  private final Http api;
  private final Http dashboard;
  private final Login login;
  private final Path scores;

  Probes(Served served, Path scores) throws IOException {
    URI uri = served.api().uri();
    this.anonymous = new Http(uri, "");
    this.api = new Http(uri, "Bearer " + Files.readString(served.apiKey()).strip());
    this.dashboard = new Http(served.page(), "");
    this.login = served.login();
    this.scores = scores;
  }

  /**
   * Runs every probe.
   *
   * @return clients, features, auc, cost and threshold of what is served
   * @throws Failure naming the first probe that does not hold
   */
  Map<String, Object> run() throws IOException, InterruptedException {
    anonymous.get("/health/live", 200);
    anonymous.get("/health/ready", 200);
    anonymous.get("/v1/model", 401);
    ModelSummary model = api.get("/v1/model", ModelSummary.class);
    ClientPage page = api.get("/v1/clients?size=20", ClientPage.class);
    hold("clients can be searched", page.total() == model.clients() && !page.items().isEmpty());
    ClientPage.Item client =
        page.items().stream()
            .filter(item -> item.probability() != null)
            .findFirst()
            .orElseThrow(() -> Failure.failedCheck("none of the first clients can be scored"));
    probeScore(client);
    probeRecords(client.id());
    api.get("/v1/clients/1", 404);
    probeDashboard(client.id());

    Map<String, Object> line = new LinkedHashMap<>();
    line.put("clients", model.clients());
    line.put("features", model.features().size());
    line.put("auc", model.figures().auc());
    line.put("auc_standard_error", model.figures().aucStandardError());
    line.put("cost", model.figures().cost());
    line.put("threshold", model.rule().threshold());
    return line;
  }

  /** One client has one score: of the batch job, of the API, of its explanation. */
  private void probeScore(ClientPage.Item client) throws IOException, InterruptedException {
    String path = "/v1/clients/" + client.id();
    Score score = api.get(path + "/score", Score.class);
    double probability = Objects.requireNonNull(score.probability());
    hold("search and score agree", Objects.equals(client.probability(), probability));
    hold("batch and API agree", batchProbability(client.id()) == probability);
    Explanation explanation = api.get(path + "/explanation", Explanation.class);
    double sum =
        explanation.baseline()
            + explanation.contributions().stream()
                .mapToDouble(Explanation.Contribution::logOdds)
                .sum();
    hold("contributions sum to the score", Math.abs(sum - explanation.logOdds()) < ADDITIVE);
    hold(
        "the explained score is the score",
        Math.abs(1 / (1 + Math.exp(-explanation.logOdds())) - probability) < ADDITIVE);
    hold("the waterfall is drawn", api.get(path + "/explanation.svg", 200).contains("<svg"));
    hold("the gauge is drawn", api.get(path + "/score.svg", 200).contains("<svg"));
    Map<String, Object> same = Map.of("client", client.id(), "inputs", Map.of());
    Score again = api.post("/v1/scores", same, Score.class);
    hold("an unchanged client keeps the score", Objects.equals(again.probability(), probability));
  }

  private void probeRecords(long client) throws IOException, InterruptedException {
    ClientRecords records = api.get("/v1/clients/" + client, ClientRecords.class);
    hold("the client's application is shown", !records.tables().get(0).rows().isEmpty());
  }

  private double batchProbability(long client) throws IOException {
    try (Stream<Path> files = Files.walk(scores)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".csv")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          List<String> found = lines.filter(line -> line.startsWith(client + ",")).toList();
          if (!found.isEmpty()) {
            return Double.parseDouble(found.get(0).split(",", -1)[1]);
          }
        }
      }
    }
    throw Failure.failedCheck("the batch scores hold no line of client " + client);
  }

  /** Without a login no page but the login; with it the client's decision and reasons. */
  private void probeDashboard(long client) throws IOException, InterruptedException {
    String form = dashboard.get("/clients/" + client, 200);
    hold("a page asks for a login first", form.contains("name=\"password\""));
    if (login.secret().isEmpty()) {
      return;
    }
    String choose =
        dashboard.submit(
            "/login",
            Map.of("csrf", csrf(form), "username", login.username(), "password", login.secret()));
    hold("the one-time secret asks for a password", choose.contains("name=\"newPassword\""));
    String password = UUID.randomUUID().toString();
    dashboard.submit(
        "/password",
        Map.of("csrf", csrf(choose), "newPassword", password, "repeatedPassword", password));
    String page = dashboard.get("/clients/" + client, 200);
    hold("the client page shows the decision", page.contains("data-testid=\"decision\""));
    hold("the client page shows the reasons", page.contains("data-testid=\"reasons-against\""));
    hold("the client page shows the records", page.contains("data-testid=\"records\""));
  }

  private static String csrf(String page) {
    Matcher token = CSRF.matcher(page);
    if (!token.find()) {
      throw Failure.failedCheck("a form of the dashboard has no csrf token");
    }
    return token.group(1);
  }

  private static void hold(String probe, boolean held) {
    if (!held) {
      throw Failure.failedCheck("probe failed: " + probe);
    }
  }
}
