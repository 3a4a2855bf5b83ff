package fr.pretadepenser.dashboard.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** The templates, compiled with the code. */
public final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /** Answers with a template of {@code src/main/jte}, filled from its one parameter. */
  public static void render(Context context, String name, Object view) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", view, output);
    context.html(output.toString());
  }
}
