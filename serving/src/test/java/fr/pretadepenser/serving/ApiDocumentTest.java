package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.fuzz.Samples;
import fr.pretadepenser.serving.openapi.ApiPage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Routes, {@code /openapi.json} and docs/API.md say the same, and answers are what they say. */
@ExtendWith(RunningApi.class)
class ApiDocumentTest {
  private static final Path PAGE = Path.of("..", "docs", "API.md");

  @Test
  void everyRouteIsInTheDocumentAndNoOther(Api api) throws Exception {
    List<String> routes =
        api.endpoints().stream()
            .map(endpoint -> endpoint.getMethod() + " " + endpoint.getPath())
            .toList();
    assertThat(operations(document(api)))
        .extracting(Operation::signature)
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void thePageInDocsSaysWhatTheDocumentSays(Api api) throws Exception {
    String page = ApiPage.markdown(document(api));
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("refresh by -Dgolden.refresh=true").content().isEqualTo(page);
  }

  /** Every route is asked about a client, with a body where one is taken. */
  @Test
  void everyAnswerIsOneTheDocumentDeclares(Api api) throws Exception {
    JsonNode document = document(api);
    for (Operation operation : operations(document)) {
      HttpResponse<String> answer = api.send(operation.request(api, document));
      String said = operation.signature() + " " + answer.statusCode();
      JsonNode declared =
          resolved(document, operation.node().at("/responses/" + answer.statusCode()));
      assertThat(declared.isMissingNode()).as(said + " is not declared").isFalse();
      String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
      JsonNode form = declared.get("content").path(type);
      assertThat(form.isMissingNode()).as(said + " answers " + type).isFalse();
      if (type.endsWith("json")) {
        boolean oneALine = type.endsWith("ndjson");
        for (String json : oneALine ? answer.body().lines().toList() : List.of(answer.body())) {
          assertThat(faults(document, form.get("schema"), json)).as(said).isEmpty();
        }
      }
    }
  }

  @Test
  void everyRecordAndEveryReferenceIsExplained(Api api) throws Exception {
    JsonNode document = document(api);
    for (JsonNode reference : document.findValues("$ref")) {
      assertThat(resolved(document, reference.asText()).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
    for (var schema : document.at("/components/schemas").properties()) {
      assertThat(schema.getValue().path("description").asText()).as(schema.getKey()).isNotBlank();
    }
    assertThat(document.at("/components/schemas/ScoreRequest/properties/inputs/$ref").asText())
        .isEqualTo("#/components/schemas/Inputs");
    assertThat(document.at("/components/schemas/Inputs/properties/ext_source_2/maximum").asInt())
        .isEqualTo(1);
    assertThat(document.at("/components/schemas/Score/properties/probability").toString())
        .isEqualTo(
            "{\"type\":[\"number\",\"null\"],\"format\":\"double\",\"description\":"
                + "\"calibrated, of payment difficulties; null if the client cannot be scored\"}");
  }

  @Test
  void thePageToTryTheApiAsksNoOtherHost(Api api) throws Exception {
    HttpResponse<String> page = api.send(api.request("/docs"));
    assertThat(page.body()).doesNotContain("http:", "https:", "<style", "onload");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(api.send(api.request("/docs/swagger-ui.js")).body()).contains("SwaggerUIBundle");
  }

  private static JsonNode document(Api api) throws Exception {
    return Json.MAPPER.readTree(api.send(api.request("/openapi.json")).body());
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      for (var verb : path.getValue().properties()) {
        operations.add(
            new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()));
      }
    }
    return operations;
  }

  private static JsonNode resolved(JsonNode document, JsonNode node) {
    return node.has("$ref") ? resolved(document, node.get("$ref").asText()) : node;
  }

  private static JsonNode resolved(JsonNode document, String reference) {
    return document.at(reference.substring(1));
  }

  private static List<String> faults(JsonNode document, JsonNode schema, String body)
      throws IOException {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(whole)
        .validate(Json.MAPPER.readTree(body))
        .stream()
        .map(fault -> fault.toString())
        .toList();
  }

  /** An operation of the document. */
  private record Operation(String verb, String path, JsonNode node) {
    String signature() {
      return verb + " " + path;
    }

    HttpRequest.Builder request(Api api, JsonNode document) {
      var content = node.at("/requestBody/content").properties().iterator();
      HttpRequest.Builder request =
          api.keyed(path.replace("{id}", "100002").replace("{format}", "svg"));
      if (!content.hasNext()) {
        return request.method(verb, BodyPublishers.noBody());
      }
      var form = content.next();
      JsonNode example = form.getValue().path("example");
      if (example.isMissingNode()) {
        example = new Samples(document, new Random(1)).of(form.getValue().get("schema"));
      }
      String body = example.isTextual() ? example.asText() : example.toString();
      return request
          .header("Content-Type", form.getKey())
          .method(verb, BodyPublishers.ofString(body));
    }
  }
}
