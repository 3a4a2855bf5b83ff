package fr.pretadepenser.dashboard.page.failure;

import fr.pretadepenser.dashboard.api.ApiFailure;

/** What can keep a page from being shown; each has a title, what happened and what to do. */
public enum FailureKind {
  API_DOWN("api-down", 502, true),
  API_NOT_READY("api-not-ready", 503, true),
  API_SLOW("api-slow", 504, true),
  API_KEY("api-key", 502, true),
  API_UNEXPECTED("api-unexpected", 502, true),
  UNKNOWN_CLIENT("unknown-client", 404, false),
  UNKNOWN_PAGE("unknown-page", 404, false),
  CONFLICT("conflict", 409, false),
  ANOTHER_PERSON("another-person", 403, false),
  NOT_YOURS("not-yours", 403, false),
  STALE_FORM("stale-form", 403, false),
  BAD_REQUEST("bad-request", 400, false),
  DEFECT("defect", 500, true);

  private final String tag;
  private final int status;
  private final boolean passing;

  FailureKind(String tag, int status, boolean passing) {
    this.tag = tag;
    this.status = status;
    this.passing = passing;
  }

  /** In the page's {@code data-kind} and in the keys of its texts. */
  public String tag() {
    return tag;
  }

  int status() {
    return status;
  }

  /** Whether trying again can help. */
  boolean passing() {
    return passing;
  }

  static FailureKind of(ApiFailure failure) {
    return switch (failure.kind()) {
      case UNREACHABLE -> API_DOWN;
      case NOT_READY -> API_NOT_READY;
      case SLOW -> API_SLOW;
      case KEY_REFUSED -> API_KEY;
      case UNKNOWN_CLIENT -> UNKNOWN_CLIENT;
      case CONFLICT -> CONFLICT;
      case ANOTHER_PERSON -> ANOTHER_PERSON;
      case NOT_SCORABLE, UNEXPECTED -> API_UNEXPECTED;
    };
  }

  static FailureKind ofStatus(int status) {
    return switch (status) {
      case 401 -> NOT_YOURS;
      case 403 -> STALE_FORM;
      case 404, 405 -> UNKNOWN_PAGE;
      default -> status < 500 ? BAD_REQUEST : DEFECT;
    };
  }
}
