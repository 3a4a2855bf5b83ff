package fr.pretadepenser.dashboard.page.decision;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people write in the forms, and the records they are about. */
final class FormText {
  /** As the API takes it. */
  static final int LONGEST = 4_000;

  private FormText() {}

  /** Null if nothing was written. */
  static @Nullable String optional(Context context, String name) {
    String text = context.formParam(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw new BadRequestResponse();
    }
    return text.strip();
  }

  /** Refused if nothing was written: the form asks for it before it is sent. */
  static String required(Context context, String name) {
    String text = optional(context, name);
    if (text == null) {
      throw new BadRequestResponse();
    }
    return text;
  }

  /** The record that a path names; anything else names no page. */
  static UUID id(Context context) {
    try {
      return UUID.fromString(context.pathParam("id"));
    } catch (IllegalArgumentException e) {
      throw new NotFoundResponse();
    }
  }
}
