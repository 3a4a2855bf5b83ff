package fr.pretadepenser.dashboard.page.client;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The client a path names. */
public final class ClientNumber {
  private ClientNumber() {}

  /** The number in {@code {id}}; anything that is not one names no page. */
  public static long of(Context context) {
    String id = context.pathParam("id");
    if (!id.matches("[0-9]{1,18}")) {
      throw new NotFoundResponse();
    }
    return Long.parseLong(id);
  }
}
