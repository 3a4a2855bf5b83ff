package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.dashboard.page.Frame;

/**
 * What stands above every page of a client: who it is, and the way to the client's other pages.
 *
 * @param id SK_ID_CURR
 * @param name first and last; empty where the lender has none
 * @param here which of the pages this is
 */
public record ClientHead(Frame frame, long id, String name, Tab here) {

  /** The pages of a client. */
  public enum Tab {
    FILE(""),
    SIMULATION("/simulation"),
    POSITION("/position"),
    HISTORY("/history"),
    DECISIONS("/decisions"),
    LETTER("/letter");

    private final String path;

    Tab(String path) {
      this.path = path;
    }

    /** The key of its text. */
    public String key() {
      return "client.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static ClientHead of(Frame frame, ClientRecords records, Tab here) {
    String first = records.firstName() == null ? "" : records.firstName();
    String last = records.lastName() == null ? "" : records.lastName();
    return new ClientHead(frame, records.id(), (first + " " + last).strip(), here);
  }

  /** Where one of the pages is. */
  public String address(Tab tab) {
    return "/clients/" + id + tab.path;
  }

  /** The title of the window. */
  public String title() {
    return frame.text("client.title", id);
  }
}
