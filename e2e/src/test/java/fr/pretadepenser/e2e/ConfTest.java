package fr.pretadepenser.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file of conf/ overrides keys that its deployable declares. */
class ConfTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Map<String, String> MODULES =
      Map.of(
          "etl", "etl-job",
          "training", "training-job",
          "serving", "serving",
          "dashboard", "dashboard");

  @TestFactory
  Stream<DynamicTest> overridesDeclaredKeysOnly() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE.resolve("conf"))) {
      return files.filter(file -> file.toString().endsWith(".conf")).toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(HOUSE.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path file) {
    String deployable = file.getFileName().toString().replace(".conf", "");
    assertThat(MODULES).containsKey(deployable);
    Config reference =
        ConfigFactory.parseFile(
            HOUSE
                .resolve(MODULES.get(deployable))
                .resolve("src/main/resources/reference.conf")
                .toFile());
    Config overrides = ConfigFactory.parseFile(file.toFile());
    assertThat(overrides.entrySet()).isNotEmpty();
    overrides
        .entrySet()
        .forEach(
            entry ->
                assertThat(reference.hasPathOrNull(entry.getKey())).as(entry.getKey()).isTrue());
  }
}
