package fr.pretadepenser.dashboard.page.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTest {
  private static final String OWN = RunningDashboard.PASSWORD;

  @TempDir Path folder;
  private RunningDashboard dashboard;

  @BeforeEach
  void start() throws IOException {
    dashboard = new RunningDashboard(folder, "login.failures = 3");
  }

  @AfterEach
  void stop() {
    dashboard.close();
  }

  @Test
  void theFirstStartTellsHowToLogIn() throws IOException {
    assertThat(dashboard.announced())
        .singleElement()
        .asString()
        .startsWith("Première connexion : identifiant manager, secret " + dashboard.secret());
  }

  @Test
  void theSecretOnlyOpensTheChoiceOfAPassword() throws IOException {
    Visitor visitor = dashboard.visitor();
    visitor.get("/login");

    Answer answer = visitor.submit("/login", "username", "manager", "password", dashboard.secret());

    assertThat(answer.path()).isEqualTo("/password");
    assertThat(visitor.get("/clients/100002").path()).isEqualTo("/password");
  }

  @Test
  void aChosenPasswordOpensThePagesAndVoidsTheSecret() throws IOException {
    String secret = dashboard.secret();
    Visitor manager = dashboard.manager();

    assertThat(manager.get("/").path()).isEqualTo("/clients");
    assertThat(dashboard.store().resolve("one-time-secret")).doesNotExist();
    assertThat(logIn(secret).status()).isEqualTo(401);
    assertThat(logIn(OWN).path()).isEqualTo("/clients");
  }

  @Test
  void whoeverComesSecondWithTheSecretChoosesNothing() throws IOException {
    Visitor first = dashboard.visitor();
    Visitor second = dashboard.visitor();
    for (Visitor visitor : new Visitor[] {first, second}) {
      visitor.get("/login");
      visitor.submit("/login", "username", "manager", "password", dashboard.secret());
    }
    first.submit("/password", "newPassword", OWN, "repeatedPassword", OWN);

    Answer late =
        second.submit(
            "/password", "newPassword", "stolen by secret", "repeatedPassword", "stolen by secret");

    assertThat(late.path()).isEqualTo("/login");
    assertThat(logIn("stolen by secret").status()).isEqualTo(401);
  }

  @Test
  void aPasswordIsLongEnoughAndTypedTwiceAlike() throws IOException {
    Visitor visitor = dashboard.visitor();
    visitor.get("/login");
    visitor.submit("/login", "username", "manager", "password", dashboard.secret());

    Answer tooShort =
        visitor.submit(
            "/password", "newPassword", "onze signes", "repeatedPassword", "onze signes");
    Answer different =
        visitor.submit("/password", "newPassword", OWN, "repeatedPassword", OWN + "x");

    assertThat(tooShort.status()).isEqualTo(422);
    assertThat(tooShort.text()).contains("au moins 12 caractères");
    assertThat(different.status()).isEqualTo(422);
    assertThat(different.text()).contains("pas identiques");
  }

  @Test
  void anotherSessionIdAfterTheLogin() throws IOException {
    Visitor visitor = dashboard.visitor();
    visitor.get("/login");
    String before = session(visitor).getValue();
    visitor.submit("/login", "username", "manager", "password", dashboard.secret());

    assertThat(session(visitor).getValue()).isNotEqualTo(before);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndOtherSites() {
    String cookie = dashboard.visitor().get("/login").header("Set-Cookie");

    assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void aWrongPasswordSaysNothingOfTheName() {
    Answer known = logIn("manager", "wrong");
    Answer unknown = logIn("nobody", "wrong");

    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
    assertThat(known.text()).contains("Identifiant ou mot de passe incorrect");
    assertThat(unknown.text()).contains("Identifiant ou mot de passe incorrect");
  }

  @Test
  void afterRepeatedFailuresEvenTheRightPasswordWaits() throws IOException {
    for (int i = 0; i < 3; i++) {
      logIn("wrong");
    }

    Answer answer = logIn(dashboard.secret());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.text()).contains("Trop d'essais : réessayez dans");
    assertThat(answer.header("Retry-After")).matches("[0-9]+");
  }

  @Test
  void logoutEndsTheSession() throws IOException {
    Visitor manager = dashboard.manager();
    manager.get("/clients");

    assertThat(manager.submit("/logout").path()).isEqualTo("/login");
    assertThat(manager.get("/clients").path()).isEqualTo("/login");
  }

  @Test
  void theLoginLeadsWhereTheReaderWantedToGo() throws IOException {
    dashboard.manager();
    Visitor visitor = dashboard.visitor();
    Answer form = visitor.get("/clients?query=Durand&page=1");
    assertThat(form.html()).contains("value=\"/clients?query=Durand&amp;page=1\"");

    Answer answer =
        visitor.submit(
            "/login", "username", "manager", "password", OWN, "next", "/clients?query=Durand");

    assertThat(answer.text()).contains("1 client trouvé").contains("Camille Durand");
  }

  @ParameterizedTest
  @CsvSource({
    "/clients/1, /clients/1",
    "//evil.example, /",
    "/\\evil.example, /",
    "https://evil.example, /",
    "'', /",
    "'/x\ny', /"
  })
  void theLoginNeverLeadsToAnotherSite(String wanted, String reached) {
    assertThat(LoginPage.local(wanted)).isEqualTo(reached);
  }

  @Test
  void aRestartAsksForTheChosenPassword() throws IOException {
    dashboard.manager();
    dashboard.close();
    dashboard = new RunningDashboard(folder);

    assertThat(dashboard.announced()).isEmpty();
    assertThat(Files.exists(dashboard.store().resolve("one-time-secret"))).isFalse();
    assertThat(logIn(OWN).path()).isEqualTo("/clients");
  }

  private Answer logIn(String password) {
    return logIn("manager", password);
  }

  private Answer logIn(String username, String password) {
    Visitor visitor = dashboard.visitor();
    visitor.get("/login");
    return visitor.submit("/login", "username", username, "password", password);
  }

  private static HttpCookie session(Visitor visitor) {
    return visitor.cookies().stream()
        .filter(cookie -> cookie.getName().equals("session"))
        .findFirst()
        .orElseThrow();
  }
}
