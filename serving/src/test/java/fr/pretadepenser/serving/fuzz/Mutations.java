package fr.pretadepenser.serving.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** What becomes of right bodies on the way: wrong values first, then wrong bytes. */
final class Mutations {
  /** Stand in for values; replaced by what no tree of JSON can hold. */
  private static final String MARK = "<value>";

  /** Stands in for the name that is half a character. */
  private static final String HALF = "<half>";

  private static final List<String> VALUES =
      List.of(
          "NaN",
          "Infinity",
          "-Infinity",
          "1e999",
          "-1e999",
          "1e-999",
          "-0.0",
          "0",
          "-1",
          "1e308",
          "4.9e-324",
          "9".repeat(400),
          "9".repeat(1200),
          "0." + "0".repeat(600) + "1",
          "01",
          "+1",
          ".5",
          "0x10",
          "1e",
          "null",
          "true",
          "\"\"",
          "\"NaN\"",
          "\"0\"",
          "\"Astronaut\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"" + "x".repeat(3000) + "\"",
          "[]",
          "{}",
          "[[1]]",
          "{\"a\":{\"a\":1}}",
          "[".repeat(900) + "]".repeat(900),
          "[".repeat(4000),
          "{\"a\":".repeat(1500),
          "'text'",
          "// no comment",
          "undefined",
          "");
  private static final List<String> NAMES =
      List.of(
          "x",
          "",
          "inputs",
          "client",
          "amt_credit",
          "AMT_CREDIT",
          HALF,
          "\u0000",
          "a.b",
          "__proto__");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** A body, changed at up to three places or not at all. */
  byte[] of(JsonNode body) {
    JsonNode changed = body.deepCopy();
    int times = random.nextInt(4);
    for (int i = 0; i < times; i++) {
      change(changed);
    }
    String text = changed.toString().replace(HALF, "\\ud800");
    String mark = '"' + MARK + '"';
    while (text.contains(mark)) {
      text = text.replaceFirst(mark, Matcher.quoteReplacement(any(VALUES)));
    }
    return bytes(text);
  }

  private void change(JsonNode body) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(body, objects);
    if (objects.isEmpty()) {
      return;
    }
    ObjectNode object = any(objects);
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() ? "x" : any(names);
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(any(NAMES), 1);
      case 2 -> object.put(any(NAMES), MARK);
      default -> object.put(name, MARK);
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(child, objects));
    }
  }

  private byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(24)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16);
      case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case 2 -> (text + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 4 -> Arrays.copyOf(bytes, bytes.length + 3); // NULs
      case 5 -> withOneByteChanged(bytes);
      case 6 -> withTwoClients(text).getBytes(StandardCharsets.UTF_8);
      default -> bytes;
    };
  }

  private byte[] withOneByteChanged(byte[] bytes) {
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    return bytes;
  }

  private static String withTwoClients(String text) {
    return text.replaceFirst("\\{", "{\"client\":1,\"client\":2,");
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
