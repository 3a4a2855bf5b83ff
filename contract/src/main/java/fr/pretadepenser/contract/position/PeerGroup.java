package fr.pretadepenser.contract.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pretadepenser.contract.feature.Text;

/** The clients of the night with whom one client is compared. */
public enum PeerGroup {
  @JsonProperty("all")
  ALL("Tous les clients", "All clients"),
  /** By the model that serves, as the night is. */
  @JsonProperty("granted")
  GRANTED("Prêts accordés", "Granted"),
  @JsonProperty("refused")
  REFUSED("Prêts refusés", "Refused"),
  /** Of a loan of the past, as the lender's file says. */
  @JsonProperty("repaid")
  REPAID("Ont remboursé", "Repaid"),
  @JsonProperty("defaulted")
  DEFAULTED("Difficultés de paiement", "Payment difficulties"),
  @JsonProperty("similar")
  SIMILAR("Clients semblables", "Similar clients");

  private final Text label;

  PeerGroup(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** The name shown to people. */
  public Text label() {
    return label;
  }
}
