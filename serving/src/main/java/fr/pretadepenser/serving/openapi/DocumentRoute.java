package fr.pretadepenser.serving.openapi;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code GET /openapi.json}: all routes, this one too, as an OpenAPI 3.1 document. No input, no
 * key: it tells how to ask, and nothing of anybody.
 */
public final class DocumentRoute implements Route {
  private final List<Route> all;

  private DocumentRoute(List<Route> all) {
    this.all = all;
  }

  /** The routes, and those that tell of them: the document and the page to try them. */
  public static List<Route> document(List<Route> routes) {
    List<Route> all = new ArrayList<>(routes);
    all.add(new DocumentRoute(all));
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
    context.contentType(Description.JSON).result(Json.line(Document.of(all)));
  }
}
