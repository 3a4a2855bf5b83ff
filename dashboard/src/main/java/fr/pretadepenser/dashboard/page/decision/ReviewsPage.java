package fr.pretadepenser.dashboard.page.decision;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.ReviewPage;
import fr.pretadepenser.contract.decision.StepRequest;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue of reviews, oldest first, and the steps that people take in them. */
public final class ReviewsPage implements Page {
  private static final int SIZE = 50;

  /** What can be asked for. */
  private static final List<String> STATES =
      List.of("pending", "open", "taken", "proposed", "closed");

  /** What the template shows. */
  public record View(
      Frame frame, Moments moments, String state, List<String> states, ReviewPage reviews) {
    public String state(Review review) {
      return frame.text("review.state." + review.state().name().toLowerCase(Locale.ROOT));
    }

    public String origin(Review review) {
      return frame.text("review.origin." + review.origin().name().toLowerCase(Locale.ROOT));
    }

    public String name(String of) {
      return frame.text("reviews." + of);
    }
  }

  private final ApiClient api;
  private final ZoneId zone;

  public ReviewsPage(ApiClient api, ZoneId zone) {
    this.api = api;
    this.zone = zone;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/reviews", this::show);
    app.post("/reviews/{id}/steps", this::step, Access.REVIEWS);
  }

  private void show(Context context) {
    String state = Objects.requireNonNullElse(context.queryParam("state"), STATES.get(0));
    if (!STATES.contains(state)) {
      throw new BadRequestResponse();
    }
    Frame frame = Frame.of(context);
    ReviewPage reviews = ApiClient.await(api.journal().reviews(state, 0, SIZE));
    Templates.render(
        context,
        "page/decision/ReviewsPage",
        new View(frame, new Moments(frame, zone), state, STATES, reviews));
  }

  private void step(Context context) {
    Act act = constant(Act.values(), FormText.required(context, "act"));
    String decision = FormText.optional(context, "decision");
    StepRequest request =
        new StepRequest(
            UserSession.of(context).username(),
            act,
            act == Act.DECIDE ? decided(decision) : null,
            FormText.optional(context, "motive"));
    Review review = ApiClient.await(api.journal().step(FormText.id(context), request));
    DecisionFilePage.back(context, review.decision());
  }

  private static Decision decided(@Nullable String decision) {
    return constant(Decision.values(), decision == null ? "" : decision);
  }

  private static <E extends Enum<E>> E constant(E[] constants, String name) {
    return Stream.of(constants)
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(BadRequestResponse::new);
  }
}
