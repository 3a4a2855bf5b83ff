package fr.pretadepenser.serving.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.score.GivenInputs;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code GET /openapi.json}: all routes, this one too, as an OpenAPI 3.1 document, with the inputs
 * of the model that serves. No input, no key: it tells how to ask, and nothing of anybody.
 */
public final class DocumentRoute implements Route {
  private final List<Route> all;
  private final Supplier<Snapshot> current;

  private DocumentRoute(List<Route> all, Supplier<Snapshot> current) {
    this.all = all;
    this.current = current;
  }

  /** The routes, and those that tell of them: the document and the page to try them. */
  public static List<Route> document(List<Route> routes, Supplier<Snapshot> current) {
    List<Route> all = new ArrayList<>(routes);
    all.add(new DocumentRoute(all, current));
    all.addAll(PageFile.ALL);
    return Collections.unmodifiableList(all);
  }

  @Override
  public String path() {
    return "/openapi.json";
  }

  @Override
  public Scope scope() {
    return Scope.OPEN;
  }

  @Override
  public Description description() {
    return Description.of("This document.").answers(Object.class);
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    ObjectNode inputs = GivenInputs.of(current.get().bundle()).schema();
    context.contentType(Description.JSON).result(Json.line(Document.of(all, inputs)));
  }
}
