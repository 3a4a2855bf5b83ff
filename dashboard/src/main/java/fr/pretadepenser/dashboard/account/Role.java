package fr.pretadepenser.dashboard.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a person does here, and so may see. */
public enum Role {
  /** Meets clients: their files, simulations, decisions. */
  @JsonProperty("manager")
  MANAGER,
  /** Likewise, and takes reviews. */
  @JsonProperty("reviewer")
  REVIEWER,
  /** Watches the model, and sees no client. */
  @JsonProperty("risk")
  RISK,
  /** Keeps the accounts, and sees no client. */
  @JsonProperty("administrator")
  ADMINISTRATOR;

  /** Its name in forms and texts. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
