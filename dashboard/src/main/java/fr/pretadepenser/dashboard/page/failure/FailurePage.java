package fr.pretadepenser.dashboard.page.failure;

import fr.pretadepenser.dashboard.api.ApiFailure;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, one page that says what happened and what to do, in the reader's words. */
public final class FailurePage implements Page {
  private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

  /**
   * What the template shows.
   *
   * @param kind what happened
   * @param retry where to try again; null where that cannot help
   */
  public record View(Frame frame, FailureKind kind, @Nullable String retry) {
    /** A text of this kind: title, happened or todo. */
    public String text(String part) {
      return frame.text("failure." + kind.tag() + "." + part);
    }
  }

  @Override
  public void addTo(Javalin app) {
    app.exception(
        ApiFailure.class,
        (failure, context) -> {
          LOG.warn("{}: {}", context.endpointHandlerPath(), failure.getMessage());
          render(context, FailureKind.of(failure));
        });
    app.exception(
        HttpResponseException.class,
        (refusal, context) -> render(context, FailureKind.ofStatus(refusal.getStatus())));
    app.exception(
        Exception.class,
        (defect, context) -> {
          LOG.error("{}: a defect", context.endpointHandlerPath(), defect);
          render(context, FailureKind.DEFECT);
        });
  }

  private static void render(Context context, FailureKind kind) {
    context.status(kind.status());
    Frame frame = Frame.of(context);
    boolean again = kind.passing() && context.method() == HandlerType.GET;
    View view = new View(frame, kind, again ? frame.here() : null);
    // Within a page already shown, only what failed is replaced.
    String template = context.header("HX-Request") == null ? "FailurePage" : "Failure";
    Templates.render(context, "page/failure/" + template, view);
  }
}
