package fr.pretadepenser.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

  @Test
  void everyLinkToAFileResolves() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher links = LINK.matcher(Files.readString(document));
      while (links.find()) {
        String target = links.group(1);
        if (!target.startsWith("http") && !Files.exists(document.resolveSibling(target))) {
          broken.add(HOUSE.relativize(document) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyCommandOfTheReadmeIsThereAndRuns() throws IOException {
    Matcher commands =
        Pattern.compile("(?m)^(?:[A-Z_]+=\"[^\"]*\" )?(bin/[a-z]+)")
            .matcher(Files.readString(HOUSE.resolve("README.md")));
    List<String> found = new ArrayList<>();
    while (commands.find()) {
      found.add(commands.group(1));
      assertThat(HOUSE.resolve(commands.group(1))).isExecutable();
    }
    assertThat(found).contains("bin/demo", "bin/test", "bin/etl", "bin/train", "bin/serve");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(HOUSE.resolve("docs"))) {
      return Stream.concat(Stream.of(HOUSE.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }
}
