package fr.pretadepenser.serving.http;

import com.fasterxml.jackson.annotation.JsonValue;
import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a route asks of a key. A key holds any of them; none implies another. */
public enum Scope implements RouteRole {
  /** Nothing, not even a key: for what says nothing of anybody, such as the health probes. */
  OPEN,
  /** To read clients: their records, scores, explanations and charts. */
  READ,
  /** To score an application that is sent. */
  SCORE,
  /** To record decisions, reviews and overrides. */
  DECIDE,
  /** To change what serves. */
  ADMINISTER,
  /** To read the metrics, which are of no client. */
  OBSERVE;

  /** All that a key can hold. */
  public static Set<Scope> ofKeys() {
    return EnumSet.complementOf(EnumSet.of(OPEN));
  }

  /** The name in files, commands and answers. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
