package fr.pretadepenser.contract.feature;

/** What a relationship manager understands: reasons are grouped by family. */
public enum Family {
  EXTERNAL_SCORES("Scores externes", "External scores"),
  AFFORDABILITY("Capacité de remboursement", "Affordability"),
  CREDITS_ELSEWHERE("Crédits dans d'autres établissements", "Credits elsewhere"),
  REPAYMENT_BEHAVIOUR("Comportement de remboursement", "Repayment behaviour"),
  EARLIER_APPLICATIONS("Demandes antérieures", "Earlier applications"),
  SITUATION("Situation professionnelle et patrimoine", "Work and assets");

  private final Text label;

  Family(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** The name shown to people. */
  public Text label() {
    return label;
  }
}
