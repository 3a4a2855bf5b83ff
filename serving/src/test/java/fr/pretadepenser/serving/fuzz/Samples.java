package fr.pretadepenser.serving.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Bodies that are right, as the document's schemas have them. */
public final class Samples {
  private final JsonNode document;
  private final Random random;

  public Samples(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
  }

  /** A value of the schema. */
  public JsonNode of(JsonNode schema) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (schema.has("$ref")) {
      return of(document.at(schema.get("$ref").asText().substring(1)));
    }
    if (schema.has("anyOf")) {
      return of(schema.at("/anyOf/0"));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    JsonNode type = schema.path("type");
    return switch ((type.isArray() ? type.get(0) : type).asText()) {
      case "object" -> object(schema);
      case "array" -> nodes.arrayNode().add(of(schema.get("items")));
      case "integer" -> nodes.numberNode(100_001 + random.nextInt(5));
      case "number" -> nodes.numberNode(random.nextInt(8) > 0 ? random.nextDouble() : 1000.5);
      case "boolean" -> nodes.booleanNode(random.nextBoolean());
      default -> nodes.textNode("text");
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (var property : schema.path("properties").properties()) {
      boolean required = schema.path("required").toString().contains('"' + property.getKey() + '"');
      if (required || random.nextBoolean()) {
        object.set(property.getKey(), of(property.getValue()));
      }
    }
    return object;
  }
}
