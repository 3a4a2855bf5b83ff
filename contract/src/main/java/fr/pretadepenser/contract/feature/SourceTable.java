package fr.pretadepenser.contract.feature;

import java.util.Locale;

/** The tables a fact can come from, in the order in which a client's records are shown. */
public enum SourceTable {
  APPLICATION("Demande en cours", "Current application"),
  BUREAU("Crédits dans d'autres établissements", "Credits elsewhere"),
  BUREAU_BALANCE("Suivi mensuel des crédits ailleurs", "Monthly status of credits elsewhere"),
  PREVIOUS_APPLICATION("Demandes antérieures", "Earlier applications"),
  POS_CASH_BALANCE("Suivi mensuel des prêts", "Monthly status of loans here"),
  INSTALLMENTS_PAYMENTS("Échéances et paiements", "Instalments and payments"),
  CREDIT_CARD_BALANCE("Suivi mensuel des cartes", "Monthly status of cards");

  private final Text label;

  SourceTable(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** The name shown to people. */
  public Text label() {
    return label;
  }

  /** The folder of the table's clean Parquet within a night, and its name in every report. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
