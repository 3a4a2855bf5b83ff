package fr.pretadepenser.dashboard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pretadepenser.contract.decision.StepRequest;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.dashboard.account.Role;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.failure.FailureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern TEXT = Pattern.compile("\\btext\\(\\s*\"([a-z][a-z.-]+)\"");
  private static final Pattern COUNT = Pattern.compile("\\bcount\\(\\s*\"([a-z][a-z.-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(keys("fr")).isEqualTo(keys("en"));
  }

  @Test
  void bothLanguagesFillTheSamePlaces() throws IOException {
    Properties french = texts("fr");
    Properties english = texts("en");
    for (String key : keys("fr")) {
      assertThat(places(french.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void everyTextIsUsedAndEveryUsedTextIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    for (FailureKind kind : FailureKind.values()) {
      for (String part : List.of("title", "happened", "todo")) {
        used.add("failure." + kind.tag() + "." + part);
      }
    }
    for (ClientHead.Tab tab : ClientHead.Tab.values()) {
      used.add(tab.key());
    }
    for (Decision decision : Decision.values()) {
      used.add("letter." + decision.code());
    }
    for (String name : List.of("price", "amount", "down", "instalment", "duration", "income")) {
      used.add("simulation." + name);
    }
    for (String state : List.of("open", "taken", "proposed", "closed")) {
      used.add("review.state." + state);
      used.add("reviews." + state);
    }
    for (Role role : Role.values()) {
      used.add("role." + role.tag());
    }
    used.addAll(List.of("accounts.taken", "accounts.wrong", "accounts.last"));
    for (StepRequest.Act act : StepRequest.Act.values()) {
      used.add("review.step." + act.name().toLowerCase(Locale.ROOT));
    }
    used.addAll(
        List.of(
            "review.step.opened",
            "review.origin.automatic",
            "review.origin.requested",
            "reviews.pending"));
    for (String source : sources()) {
      Matcher text = TEXT.matcher(source);
      while (text.find()) {
        used.add(text.group(1));
      }
      Matcher count = COUNT.matcher(source);
      while (count.find()) {
        used.add(count.group(1) + ".one");
        used.add(count.group(1) + ".other");
      }
    }
    used.removeAll(
        Set.of(
            "failure.",
            "simulation.",
            "review.step.",
            "role.",
            "review.state.",
            "review.origin.",
            "reviews.",
            "title",
            "happened",
            "todo"));

    assertThat(keys("fr")).isEqualTo(used);
  }

  @Test
  void placesAreFilledInOrder() {
    assertThat(Messages.in(Language.FR).text("client.band", "8 %", "10 %"))
        .isEqualTo("examen par une personne de 8 % à 10 %");
  }

  @Test
  void frenchCountsZeroInTheSingularEnglishInThePlural() {
    assertThat(Messages.in(Language.FR).count("search.found", 0)).isEqualTo("0 client trouvé");
    assertThat(Messages.in(Language.EN).count("search.found", 0)).isEqualTo("0 clients found");
    assertThat(Messages.in(Language.EN).count("search.found", 1)).isEqualTo("1 client found");
    assertThat(Messages.in(Language.EN).count("search.found", 356255))
        .startsWith("356,255 clients");
  }

  @Test
  void aMissingTextIsADefect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.in(Language.FR).text("none"))
        .withMessageContaining("none");
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(place -> place.group()).sorted().toList();
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(texts(language).stringPropertyNames());
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      List<Path> paths = files.filter(file -> file.toString().matches(".*\\.(java|jte)")).toList();
      List<String> sources = new java.util.ArrayList<>();
      for (Path path : paths) {
        sources.add(Files.readString(path));
      }
      return sources;
    }
  }
}
