package fr.pretadepenser.dashboard.page.search;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.dashboard.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the search shows.
 *
 * @param query as typed; empty for all clients
 * @param found a page of them
 */
public record SearchView(Frame frame, String query, ClientPage found) {

  /** First and last name, or a dash where the lender has none. */
  public String name(ClientPage.Item item) {
    String first = item.firstName() == null ? "" : item.firstName();
    String last = item.lastName() == null ? "" : item.lastName();
    String name = (first + " " + last).strip();
    return name.isEmpty() ? "–" : name;
  }

  /** In the reader's form, or in words for a client without a score. */
  public String probability(ClientPage.Item item) {
    Double probability = item.probability();
    return probability == null
        ? frame.text("search.unscored")
        : frame.numbers().percent(probability);
  }

  /** How many were found and which page this is, in a sentence. */
  public String summary() {
    if (found.total() <= found.size()) {
      return frame.count("search.found", found.total());
    }
    return frame.count("search.found", found.total())
        + " · "
        + frame.text(
            "search.page",
            frame.numbers().whole(found.page() + 1L),
            frame.numbers().whole(pages()));
  }

  /** The address of the page before; null on the first. */
  public @Nullable String previous() {
    return found.page() == 0 ? null : address(found.page());
  }

  /** The address of the page after; null on the last. */
  public @Nullable String next() {
    return found.page() + 1L >= pages() ? null : address(found.page() + 2);
  }

  private long pages() {
    return Math.max(1, (found.total() + found.size() - 1) / found.size());
  }

  private String address(int page) {
    return "/clients?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=" + page;
  }
}
