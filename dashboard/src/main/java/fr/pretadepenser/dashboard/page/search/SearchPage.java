package fr.pretadepenser.dashboard.page.search;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;

/**
 * Finds clients by number or name: a plain form, which htmx sends by itself as the reader types,
 * taking back the results alone.
 */
public final class SearchPage implements Page {
  private static final int MAX_QUERY = 100;
  private static final int MAX_PAGE = 1_000_000;

  private final ApiClient api;
  private final int pageSize;

  /** Shows {@code pageSize} clients at once. */
  public SearchPage(ApiClient api, int pageSize) {
    this.api = api;
    this.pageSize = pageSize;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/", SearchPage::home, Access.EVERYBODY);
    app.get("/clients", this::show);
  }

  /** To what the reader has most to do with. */
  private static void home(Context context) {
    UserSession session = UserSession.of(context);
    context.redirect(
        session.may(Access.CLIENTS) || !session.may(Access.ACCOUNTS) ? "/clients" : "/accounts",
        HttpStatus.SEE_OTHER);
  }

  private void show(Context context) {
    String query = Objects.requireNonNullElse(context.queryParam("query"), "").strip();
    if (query.length() > MAX_QUERY) {
      throw new BadRequestResponse();
    }
    ClientPage found = ApiClient.await(api.search(query, page(context) - 1, pageSize));
    SearchView view = new SearchView(Frame.of(context), query, found);
    String template = context.header("HX-Request") == null ? "SearchPage" : "LiveResults";
    Templates.render(context, "page/search/" + template, view);
  }

  /** From 1, as people count. */
  private static int page(Context context) {
    String page = Objects.requireNonNullElse(context.queryParam("page"), "1");
    if (!page.matches("[1-9][0-9]{0,6}") || Integer.parseInt(page) > MAX_PAGE) {
      throw new BadRequestResponse();
    }
    return Integer.parseInt(page);
  }
}
