package fr.pretadepenser.dashboard.page.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.dashboard.FixtureJournal;
import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may go where, and who says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsPageTest {
  private static final Pattern SECRET = Pattern.compile("data-testid=\"secret\">([^<]+)<");

  private RunningDashboard dashboard;
  private Visitor first;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder);
    first = dashboard.manager();
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @ParameterizedTest
  @CsvSource({
    "manager, /clients, 200",
    "manager, /clients/100002, 200",
    "manager, /reviews, 200",
    "manager, /accounts, 403",
    "reviewer, /clients/100002/decisions, 200",
    "reviewer, /accounts, 403",
    "risk, /clients, 403",
    "risk, /clients/100002/records.json, 403",
    "administrator, /accounts, 200",
    "administrator, /clients/100002, 403",
    "administrator, /clients/100002/score.svg, 403"
  })
  void aRoleSeesWhatIsItsOwn(String role, String path, int status) {
    Visitor person = make(role + Integer.toHexString(path.hashCode()), role);
    Answer page = person.get(path);

    assertThat(page.status()).isEqualTo(status);
    if (status == 403) {
      assertThat(page.html()).contains("data-kind=\"not-yours\"").doesNotContain("Durand");
    }
  }

  @Test
  void onlyAReviewerTakesAReview() {
    dashboard.api().journal().review(State.OPEN, "");
    String file = "/decisions/" + FixtureJournal.DECISION;
    String steps = "/reviews/" + FixtureJournal.REVIEW + "/steps";
    Visitor manager = make("nadia", "manager");

    assertThat(manager.get(file).html()).doesNotContain("data-testid=\"take\"");
    assertThat(manager.submit(steps, "act", "take").status()).isEqualTo(403);
    Visitor reviewer = make("omar", "reviewer");
    assertThat(reviewer.get(file).html()).contains("data-testid=\"take\"");
    assertThat(reviewer.submit(steps, "act", "take").status()).isEqualTo(200);
  }

  @Test
  void whoIsTakenAwayIsOutAtOnce() {
    Visitor person = make("paul", "manager");
    assertThat(person.get("/clients").status()).isEqualTo(200);

    first.get("/accounts");
    first.submit("/accounts/removal", "username", "paul");

    assertThat(person.get("/clients").path()).isEqualTo("/login");
  }

  @Test
  void theLastAdministratorStays() {
    first.get("/accounts");
    Answer answer = first.submit("/accounts/removal", "username", "manager");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.html()).contains("data-testid=\"account-error\"");
  }

  @ParameterizedTest
  @CsvSource({
    "manager, manager, 422",
    "x, manager, 422",
    "zoe <b>, manager, 422",
    "zoe, none, 422"
  })
  void anAccountThatCannotBeIsRefused(String name, String role, int status) {
    first.get("/accounts");

    assertThat(first.submit("/accounts", "username", name, "roles", role).status())
        .isEqualTo(status);
  }

  private Visitor make(String name, String role) {
    first.get("/accounts");
    Matcher secret =
        SECRET.matcher(first.submit("/accounts", "username", name, "roles", role).html());
    assertThat(secret.find()).isTrue();
    return dashboard.enter(name, secret.group(1));
  }
}
