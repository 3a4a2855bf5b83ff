package fr.pretadepenser.serving.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.feature.Feature;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies that are right, as the document's schemas have them. */
final class Samples {
  private final JsonNode document;
  private final List<Feature> inputs;
  private final Map<String, List<String>> categories;
  private final Random random;

  /**
   * Samples by chance.
   *
   * @param inputs of the model, which the schema leaves open
   * @param categories and their labels
   */
  Samples(
      JsonNode document,
      List<Feature> inputs,
      Map<String, List<String>> categories,
      Random random) {
    this.document = document;
    this.inputs = inputs;
    this.categories = categories;
    this.random = random;
  }

  /** A value of the schema. */
  JsonNode of(JsonNode schema) {
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
      case "object" -> schema.has("properties") ? object(schema) : inputs();
      case "array" -> nodes.arrayNode().add(of(schema.get("items")));
      case "integer" -> nodes.numberNode(100_001 + random.nextInt(5));
      case "number" -> nodes.numberNode(random.nextDouble());
      case "boolean" -> nodes.booleanNode(random.nextBoolean());
      default -> nodes.textNode("text");
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (var property : schema.get("properties").properties()) {
      boolean required = schema.path("required").toString().contains('"' + property.getKey() + '"');
      if (required || random.nextBoolean()) {
        object.set(property.getKey(), of(property.getValue()));
      }
    }
    return object;
  }

  private ObjectNode inputs() {
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    for (Feature input : inputs) {
      if (input.isInput() && random.nextInt(3) > 0) {
        List<String> labels = categories.get(input.name());
        if (labels == null) {
          given.put(input.name(), random.nextBoolean() ? random.nextDouble() : 1000.5);
        } else {
          given.put(input.name(), labels.get(random.nextInt(labels.size())));
        }
      }
    }
    return given;
  }
}
