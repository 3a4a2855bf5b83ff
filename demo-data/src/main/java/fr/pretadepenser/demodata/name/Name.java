package fr.pretadepenser.demodata.name;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A fictitious French name, for display and search only. */
public record Name(String first, String last) {
  private static final List<String> WOMEN = list("women.txt");
  private static final List<String> MEN = list("men.txt");
  private static final List<String> LAST = list("last.txt");

  /** The client's name: always the same for the same seed and client. */
  public static Name of(Client client) {
    Draw draw = client.stream(Topic.NAME);
    List<String> first = client.applicant().woman() ? WOMEN : MEN;
    return new Name(
        first.get(draw.between(0, first.size() - 1)), LAST.get(draw.between(0, LAST.size() - 1)));
  }

  private static List<String> list(String resource) {
    try (InputStream in = Objects.requireNonNull(Name.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
