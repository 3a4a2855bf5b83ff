package fr.pretadepenser.serving.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The routes as an OpenAPI 3.1 document. */
final class Document {
  /** What any route may answer beside what it says itself. */
  static final SortedMap<Integer, String> GENERAL = new TreeMap<>();

  static {
    GENERAL.put(400, "The request cannot be read, or a parameter is wrong: each is named.");
    GENERAL.put(401, "No API key was sent, or none that is known.");
    GENERAL.put(403, "The API key does not hold the scope of the route.");
    GENERAL.put(429, "The key asks too often: again after the seconds that Retry-After tells.");
    GENERAL.put(503, "Too busy or stopping: the same request may be answered later.");
  }

  private static final String PROBLEMS = "#/components/responses/";

  private final Schemas schemas;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private Document(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * The document of the routes.
   *
   * @param inputs schema of what the model that serves may be given
   */
  static ObjectNode of(List<Route> routes, ObjectNode inputs) {
    Document document = new Document(new Schemas(inputs));
    document.write(routes);
    return document.root;
  }

  private void write(List<Route> routes) {
    root.put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Prêt à dépenser: scores, explanations and decisions on credit")
        .put("version", "1")
        .put(
            "description",
            "P is the calibrated probability of payment difficulties, never of repayment.");
    ObjectNode paths = root.putObject("paths");
    // What is taken is told first: its schemas are the stricter ones.
    routes.stream()
        .flatMap(route -> route.description().bodies().stream())
        .forEach(body -> schemas.taken(body.type()));
    for (Route route : routes) {
      if (!paths.has(route.path())) {
        paths.putObject(route.path());
      }
      ObjectNode path = (ObjectNode) paths.get(route.path());
      path.set(route.verb().name().toLowerCase(Locale.ROOT), new Operation(schemas).of(route));
    }
    ObjectNode components = root.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "An API key, as bin/key hands it out.");
    ObjectNode responses = components.putObject("responses");
    GENERAL.forEach((status, reason) -> responses.set(name(status), problem(schemas, reason)));
    components.putObject("schemas").setAll(schemas.named());
  }

  /** The answer that any route may give. */
  static ObjectNode general(int status) {
    return JsonNodeFactory.instance.objectNode().put("$ref", PROBLEMS + name(status));
  }

  private static String name(int status) {
    return "refused-" + status;
  }

  static ObjectNode problem(Schemas schemas, String reason) {
    ObjectNode response = JsonNodeFactory.instance.objectNode().put("description", reason);
    response
        .putObject("content")
        .putObject(Description.PROBLEM)
        .set("schema", schemas.answered(Problem.class));
    return response;
  }
}
