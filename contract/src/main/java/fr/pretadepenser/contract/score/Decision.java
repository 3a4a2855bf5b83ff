package fr.pretadepenser.contract.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of an application. */
public enum Decision {
  @JsonProperty("granted")
  GRANTED,
  /** Within the grey band, or not scorable: a person decides, it is never refused automatically. */
  @JsonProperty("review")
  REVIEW,
  @JsonProperty("refused")
  REFUSED;

  /** The name in files and answers. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
