package fr.pretadepenser.serving.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes docs/API.md: the document, for people to read. */
public final class ApiPage {
  private static final String HEAD =
      """
      # The API

      Generated from the routes of `serving` and the records they take and answer; refreshed by
      `mvn -pl serving -am verify -Dtest=ApiDocumentTest -Dgolden.refresh=true -Dsurefire.failIfNoSpecifiedTests=false`.
      A running API tells the same at `/openapi.json` (OpenAPI 3.1), and shows a page to try it at `/docs`.

      - **Keys.** `Authorization: Bearer KEY`. A key holds scopes, none of which implies another; each route names the one it asks for.
        How keys are handed out: [OPERATIONS.md](OPERATIONS.md).
      - **Probability** is always that of payment difficulties, calibrated; a client who cannot be scored has none, and is for a person to decide.
      - **Problems.** Whatever is refused is answered as `application/problem+json` (RFC 9457), a [Problem](#problem) whose `errors` name each wrong
        field or parameter and say what it accepts. What is not known is refused, never ignored: a parameter, a field, a label of a category.
      - **Names of requests.** `X-Request-Id`, the caller's own or a new one, is in every answer, in the log and in the record of who read which client.
      - **Texts** for people are in French and English.
      """;

  private final JsonNode document;
  private final StringBuilder page = new StringBuilder(HEAD);

  private ApiPage(JsonNode document) {
    this.document = document;
  }

  /** The page for an OpenAPI document. */
  public static String markdown(JsonNode document) {
    return new ApiPage(document).write();
  }

  private String write() {
    page.append("\nAny route may refuse a request with:\n\n| status | when |\n|---|---|\n");
    for (var response : document.at("/components/responses").properties()) {
      String status = response.getKey().replaceAll("\\D", "");
      row(status, response.getValue().get("description").asText());
    }
    for (String tag : tags()) {
      page.append("\n## ").append(tag).append('\n');
      for (var path : document.get("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          if (tag(operation.getValue()).equals(tag)) {
            String verb = operation.getKey().toUpperCase(Locale.ROOT);
            route(verb + " " + path.getKey(), operation.getValue());
          }
        }
      }
    }
    page.append("\n# Records\n");
    for (var schema : document.at("/components/schemas").properties()) {
      record(schema.getKey(), schema.getValue());
    }
    return page.toString();
  }

  private Set<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    document.get("paths").forEach(path -> path.forEach(operation -> tags.add(tag(operation))));
    return tags;
  }

  private static String tag(JsonNode operation) {
    return operation.at("/tags/0").asText();
  }

  private void route(String signature, JsonNode operation) {
    JsonNode scope = operation.at("/security/0/key/0");
    page.append("\n### `").append(signature).append("`\n\n");
    page.append(operation.get("summary").asText()).append(' ');
    page.append(scope.isMissingNode() ? "No key." : "Scope `" + scope.asText() + "`.").append("\n");
    if (operation.has("parameters")) {
      page.append("\n| parameter | in | type | meaning |\n|---|---|---|---|\n");
      for (JsonNode parameter : operation.get("parameters")) {
        JsonNode schema = parameter.get("schema");
        String byDefault =
            schema.path("default").asText().isEmpty()
                ? ""
                : " By default " + code(schema.get("default").asText()) + ".";
        row(
            code(parameter.get("name").asText()),
            parameter.get("in").asText(),
            type(schema),
            parameter.get("description").asText() + byDefault);
      }
    }
    page.append('\n');
    content("Takes", operation.at("/requestBody/content"));
    for (var response : operation.get("responses").properties()) {
      boolean success = response.getKey().startsWith("2");
      if (success) {
        content("Answers " + response.getKey(), response.getValue().path("content"));
      } else if (!response.getValue().has("$ref")) {
        String reason = response.getValue().get("description").asText();
        page.append("- ").append(response.getKey()).append(": ").append(reason).append('\n');
      }
    }
  }

  private void content(String lead, JsonNode content) {
    for (var form : content.properties()) {
      JsonNode schema = form.getValue().get("schema");
      page.append("- ").append(lead).append(" `").append(form.getKey()).append('`');
      page.append(schema.has("$ref") ? ": " + type(schema) : "").append('\n');
      JsonNode example = form.getValue().get("example");
      if (example != null) {
        String text = example.isTextual() ? example.asText() : example.toString();
        page.append("\n  ```\n  ").append(text.strip().replace("\n", "\n  ")).append("\n  ```\n\n");
      }
    }
  }

  private void record(String name, JsonNode schema) {
    page.append("\n## ").append(name).append("\n\n");
    if (schema.has("description")) {
      page.append(cell(schema.get("description").asText())).append("\n\n");
    }
    if (schema.has("enum")) {
      page.append("One of ").append(values(schema.get("enum"))).append(".\n");
      return;
    }
    if (name.equals(Schemas.INPUTS_SCHEMA)) {
      return; // another model has others
    }
    page.append("| field | type | meaning |\n|---|---|---|\n");
    for (var field : schema.get("properties").properties()) {
      row(
          code(field.getKey()),
          type(field.getValue()),
          field.getValue().path("description").asText());
    }
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().substring(Schemas.PREFIX.length());
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }
    if (schema.has("anyOf")) {
      return type(schema.at("/anyOf/0")) + " or null";
    }
    if (schema.has("enum")) {
      return values(schema.get("enum"));
    }
    JsonNode type = schema.path("type");
    String word = (type.isArray() ? type.get(0) : type).asText();
    String text =
        switch (word) {
          case "array" -> "list of " + type(schema.get("items"));
          case "object" -> "values by name: " + type(schema.get("additionalProperties"));
          case "" -> "any";
          default -> schema.path("format").asText().equals("date-time") ? "instant" : word;
        };
    return type.isArray() ? text + " or null" : text;
  }

  private static String values(JsonNode constants) {
    List<String> values = new ArrayList<>();
    constants.forEach(constant -> values.add(code(constant.asText())));
    return String.join(", ", values);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void row(String... cells) {
    for (String text : cells) {
      page.append("| ").append(cell(text)).append(' ');
    }
    page.append("|\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
