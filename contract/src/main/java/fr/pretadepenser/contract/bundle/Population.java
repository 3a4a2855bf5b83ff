package fr.pretadepenser.contract.bundle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The groups a client is compared with. */
public enum Population {
  @JsonProperty("all")
  ALL,
  @JsonProperty("granted")
  GRANTED,
  @JsonProperty("refused")
  REFUSED,
  @JsonProperty("repaid")
  REPAID,
  @JsonProperty("defaulted")
  DEFAULTED
}
