package fr.pretadepenser.dashboard.page.account;

import fr.pretadepenser.dashboard.account.Account;
import fr.pretadepenser.dashboard.account.Accounts;
import fr.pretadepenser.dashboard.account.Role;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the accounts, makes new ones and takes old ones away. */
public final class AccountsPage implements Page {
  private static final Logger LOG = LoggerFactory.getLogger(AccountsPage.class);

  /**
   * What the template shows.
   *
   * @param made the name of an account just made; null for none
   * @param secret its one-time secret, shown this once
   * @param error why nothing was done; null if something was, or nothing was asked
   */
  public record View(
      Frame frame,
      List<Account> accounts,
      @Nullable String made,
      @Nullable String secret,
      @Nullable String error) {
    /** The roles of an account in words. */
    public String roles(Account account) {
      return Stream.of(Role.values())
          .filter(account.roles()::contains)
          .map(this::name)
          .collect(Collectors.joining(", "));
    }

    public String name(Role role) {
      return frame.text("role." + role.tag());
    }
  }

  private final Accounts accounts;

  public AccountsPage(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/accounts", context -> render(context, null, null, null), Access.ACCOUNTS);
    app.post("/accounts", this::add, Access.ACCOUNTS);
    app.post("/accounts/removal", this::remove, Access.ACCOUNTS);
  }

  private void add(Context context) {
    String name = Objects.requireNonNullElse(context.formParam("username"), "").strip();
    Set<Role> roles =
        Stream.of(Role.values())
            .filter(role -> context.formParams("roles").contains(role.tag()))
            .collect(Collectors.toSet());
    try {
      Optional<String> secret = accounts.add(name, roles);
      if (secret.isPresent()) {
        LOG.info("an account was made");
        render(context, name, secret.get(), null);
      } else {
        refuse(context, "accounts.taken");
      }
    } catch (IllegalArgumentException e) {
      refuse(context, "accounts.wrong");
    }
  }

  private void remove(Context context) {
    if (accounts.remove(Objects.requireNonNullElse(context.formParam("username"), ""))) {
      LOG.info("an account was taken away");
      context.redirect("/accounts", HttpStatus.SEE_OTHER);
    } else {
      refuse(context, "accounts.last");
    }
  }

  private void refuse(Context context, String reason) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    render(context, null, null, reason);
  }

  private void render(
      Context context, @Nullable String made, @Nullable String secret, @Nullable String reason) {
    Frame frame = Frame.of(context);
    String error = reason == null ? null : frame.text(reason);
    View view = new View(frame, accounts.all(), made, secret, error);
    Templates.render(context, "page/account/AccountsPage", view);
  }
}
