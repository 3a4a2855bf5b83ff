package fr.pretadepenser.serving.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Description.Content;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Parameter.Place;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** One route of the document. */
final class Operation {
  private final Schemas schemas;
  private final ObjectNode operation = JsonNodeFactory.instance.objectNode();

  Operation(Schemas schemas) {
    this.schemas = schemas;
  }

  ObjectNode of(Route route) {
    Description description = route.description();
    operation.putArray("tags").add(tag(route));
    operation.put("summary", description.summary());
    operation.put("operationId", id(route));
    security(route.scope());
    parameters(description.parameters());
    if (!description.bodies().isEmpty()) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      content(body, description.bodies(), true);
    }
    responses(route.scope(), description);
    return operation;
  }

  /** The noun that the route is about: what follows the version in its path. */
  private static String tag(Route route) {
    String[] parts = route.path().split("/", -1);
    return parts[1].equals("v1") ? parts[2].replaceAll("\\..*", "") : "server";
  }

  /** Method and path as one word: {@code getClientsIdScore}. */
  private static String id(Route route) {
    StringBuilder id = new StringBuilder(route.verb().name().toLowerCase(Locale.ROOT));
    for (String word : route.path().replaceFirst("^/v1", "").split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return id.toString();
  }

  private void security(Scope scope) {
    ArrayNode security = operation.putArray("security");
    if (scope != Scope.OPEN) {
      security.addObject().putArray("key").add(scope.code());
    }
  }

  private void parameters(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    ArrayNode all = operation.putArray("parameters");
    for (Parameter parameter : parameters) {
      ObjectNode schema = schema(parameter.type());
      String byDefault = parameter.byDefault();
      if (byDefault != null) {
        schema.set("default", value(schema, byDefault));
      }
      all.addObject()
          .put("name", parameter.name())
          .put("in", parameter.place().name().toLowerCase(Locale.ROOT))
          .put("required", parameter.place() == Place.PATH)
          .put("description", parameter.meaning())
          .set("schema", schema);
    }
  }

  /** Of a parameter, whose enums are in lower case, whatever JSON writes. */
  private ObjectNode schema(Class<?> type) {
    if (!type.isEnum()) {
      return schemas.answered(type);
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    ArrayNode constants = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      constants.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
    }
    return schema;
  }

  private static JsonNode value(ObjectNode schema, String text) {
    return schema.path("type").asText().equals("string")
        ? JsonNodeFactory.instance.textNode(text)
        : json(text);
  }

  private static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void responses(Scope scope, Description description) {
    ObjectNode responses = operation.putObject("responses");
    ObjectNode success =
        responses.putObject(String.valueOf(description.status())).put("description", "Success.");
    content(success, description.answers(), false);
    SortedMap<Integer, ObjectNode> refusals = new TreeMap<>();
    for (int status : Document.GENERAL.keySet()) {
      boolean asksForKey = status == 401 || status == 403;
      if (!asksForKey || scope != Scope.OPEN) {
        refusals.put(status, Document.general(status));
      }
    }
    description
        .refusals()
        .forEach((status, reason) -> refusals.put(status, Document.problem(schemas, reason)));
    refusals.forEach((status, refusal) -> responses.set(String.valueOf(status), refusal));
  }

  private void content(ObjectNode node, List<Content> forms, boolean taken) {
    if (forms.isEmpty()) {
      return;
    }
    ObjectNode content = node.putObject("content");
    for (Content form : forms) {
      ObjectNode media = content.putObject(form.mediaType());
      if (form.type() == byte[].class) {
        media.putObject("schema").put("type", "string").put("contentMediaType", form.mediaType());
      } else {
        media.set("schema", taken ? schemas.taken(form.type()) : schemas.answered(form.type()));
      }
      if (form.example() != null) {
        boolean isJson = form.mediaType().equals(Description.JSON);
        media.set(
            "example",
            isJson ? json(form.example()) : JsonNodeFactory.instance.textNode(form.example()));
      }
    }
  }
}
