package fr.pretadepenser.serving.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.json.Json;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schema (2020-12) of what routes take and answer, as Jackson reads and writes it. Records and
 * enums are told once, by name; where one is used, a reference stands.
 */
final class Schemas {
  static final String PREFIX = "#/components/schemas/";

  private static final Map<Class<?>, Simple> SIMPLE =
      Map.of(
          String.class, new Simple("string", null),
          Instant.class, new Simple("string", "date-time"),
          LocalDate.class, new Simple("string", "date"),
          UUID.class, new Simple("string", "uuid"),
          boolean.class, new Simple("boolean", null),
          int.class, new Simple("integer", "int32"),
          long.class, new Simple("integer", "int64"),
          double.class, new Simple("number", "double"));
  private static final Map<Class<?>, Class<?>> UNBOXED =
      Map.of(
          Boolean.class, boolean.class,
          Integer.class, int.class,
          Long.class, long.class,
          Double.class, double.class);

  /** The name of every field that takes inputs of the model, which no record can tell. */
  private static final String INPUTS = "inputs";

  static final String INPUTS_SCHEMA = "Inputs";

  private final SortedMap<String, ObjectNode> named = new TreeMap<>();

  /**
   * None yet but one.
   *
   * @param inputs of the model that serves
   */
  Schemas(ObjectNode inputs) {
    named.put(INPUTS_SCHEMA, inputs);
  }

  /** The records and enums that were met, by name. */
  SortedMap<String, ObjectNode> named() {
    return named;
  }

  /** Of a body that is sent: what may be null may be left out, and nothing else may be added. */
  ObjectNode taken(Class<?> type) {
    return of(type, true);
  }

  /** Of an answer: every field is there. */
  ObjectNode answered(Class<?> type) {
    return of(type, false);
  }

  private ObjectNode of(Class<?> type, boolean taken) {
    Simple simple = SIMPLE.get(UNBOXED.getOrDefault(type, type));
    if (simple != null) {
      return simple.schema();
    }
    if (!type.isRecord() && !type.isEnum()) {
      // Any value: its Javadoc says which.
      return meaning(node(), Meanings.of(type).orElse(null));
    }
    String name = name(type);
    if (!named.containsKey(name)) {
      ObjectNode schema = meaning(node(), Meanings.of(type).orElse(null));
      named.put(name, schema);
      if (type.isEnum()) {
        constants(type, schema);
      } else {
        components(type, schema, taken);
      }
    }
    return node().put("$ref", PREFIX + name);
  }

  private static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
  }

  private static void constants(Class<?> type, ObjectNode schema) {
    ArrayNode constants = schema.put("type", "string").putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      constants.add(Json.MAPPER.<JsonNode>valueToTree(constant));
    }
  }

  private void components(Class<?> record, ObjectNode schema, boolean taken) {
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      AnnotatedType type = component.getAnnotatedType();
      ObjectNode property =
          taken && component.getName().equals(INPUTS) ? inputs(type) : of(type, taken);
      meaning(property, Meanings.of(record, component.getName()).orElse(null));
      properties.set(component.getName(), property);
      boolean absent =
          taken ? isNullable(type) : component.getAccessor().isAnnotationPresent(JsonInclude.class);
      if (!absent) {
        required.add(component.getName());
      }
    }
    if (taken) {
      schema.put("additionalProperties", false);
    }
  }

  private static ObjectNode inputs(AnnotatedType type) {
    ObjectNode reference = node().put("$ref", PREFIX + INPUTS_SCHEMA);
    return isNullable(type) ? nullable(reference) : reference;
  }

  private ObjectNode of(AnnotatedType type, boolean taken) {
    ObjectNode schema =
        type instanceof AnnotatedParameterizedType generic
            ? container(generic, taken)
            : of((Class<?>) type.getType(), taken);
    return isNullable(type) ? nullable(schema) : schema;
  }

  private ObjectNode container(AnnotatedParameterizedType type, boolean taken) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    ObjectNode values = of(arguments[arguments.length - 1], taken);
    if (arguments.length == 1) {
      return node().put("type", "array").set("items", values);
    }
    ObjectNode schema = node().put("type", "object");
    if (arguments[0].getType() instanceof Class<?> key && key.isEnum()) {
      schema.set("propertyNames", of(key, taken));
    }
    return schema.set("additionalProperties", values);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.has("$ref")) {
      ObjectNode either = node();
      either.putArray("anyOf").add(schema).add(node().put("type", "null"));
      return either;
    }
    JsonNode type = schema.get("type");
    if (type != null) {
      schema.putArray("type").add(type).add("null");
    }
    return schema;
  }

  private static ObjectNode meaning(ObjectNode schema, @Nullable String meaning) {
    return meaning == null ? schema : schema.put("description", meaning);
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A type that JSON Schema has a word for. */
  private record Simple(String type, @Nullable String format) {
    ObjectNode schema() {
      ObjectNode schema = node().put("type", type);
      return format == null ? schema : schema.put("format", format);
    }
  }
}
