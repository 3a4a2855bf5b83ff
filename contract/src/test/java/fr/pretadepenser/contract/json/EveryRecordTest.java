package fr.pretadepenser.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What modules tell each other survives JSON: every record of the contract, read back as it was.
 */
class EveryRecordTest {
  private static final Path CLASSES = Path.of("target/classes");

  /** A value of each type that records hold; those that check their parts have one that passes. */
  private static final Map<Type, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "name"),
          Map.entry(Object.class, "value"),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 2L),
          Map.entry(Long.class, 2L),
          Map.entry(double.class, 0.5),
          Map.entry(Double.class, 0.5),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(Instant.class, Instant.parse("2026-11-24T20:00:00Z")),
          Map.entry(UUID.class, UUID.fromString("00000000-0000-4000-8000-000000000001")),
          Map.entry(Text.class, new Text("valeur {value}", "value {value}")),
          Map.entry(DecisionRule.class, DecisionRule.ofCosts(10, 1, 0.01)),
          Map.entry(Formula.class, Formula.constant(0.5)));

  static Stream<Class<?>> records() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-info"))
          .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
          .<Class<?>>map(EveryRecordTest::load)
          .filter(type -> type.isRecord() && !Formula.class.isAssignableFrom(type))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void isReadBackAsItWasWritten(Class<?> type) throws Exception {
    Object record = sample(type);

    assertThat(Json.MAPPER.readValue(Json.line(record), type)).isEqualTo(record);
  }

  private static Object sample(Type type) throws ReflectiveOperationException {
    if (SAMPLES.containsKey(type)) {
      return SAMPLES.get(type);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      Object last = sample(parts[parts.length - 1]);
      if (generic.getRawType() == Map.class) {
        return Map.of(sample(parts[0]), last);
      }
      return generic.getRawType() == List.class ? List.of(last) : Set.of(last);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    RecordComponent[] parts = plain.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = sample(parts[i].getGenericType());
    }
    var constructor = plain.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
