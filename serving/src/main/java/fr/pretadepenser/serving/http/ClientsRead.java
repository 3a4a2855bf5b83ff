package fr.pretadepenser.serving.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of the clients whom a request asks about, noted on the way for the record of it. */
public final class ClientsRead {
  private static final String KEY = "clients-read";

  private ClientsRead() {}

  /** Notes one. A number in the path is noted by {@link Query#clientId()}. */
  public static void note(Context context, long client) {
    List<Long> noted = context.attribute(KEY);
    if (noted == null) {
      noted = new ArrayList<>(1);
      context.attribute(KEY, noted);
    }
    noted.add(client);
  }

  /** All noted until now. */
  public static List<Long> of(Context context) {
    @Nullable List<Long> noted = context.attribute(KEY);
    return noted == null ? List.of() : List.copyOf(noted);
  }
}
