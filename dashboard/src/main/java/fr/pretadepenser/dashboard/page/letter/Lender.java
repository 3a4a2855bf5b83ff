package fr.pretadepenser.dashboard.page.letter;

import fr.pretadepenser.contract.failure.Failure;

/**
 * Who answers for a decision, as the law wants it told to the client.
 *
 * @param name of the lender
 * @param contact where a person can be asked for, in words for people
 * @param privacyContact of the data protection officer
 * @param authority with whom a complaint can be lodged
 */
public record Lender(String name, String contact, String privacyContact, String authority) {
  /** Refuses one that cannot be reached. */
  public Lender {
    if (name.isBlank() || contact.isBlank() || privacyContact.isBlank() || authority.isBlank()) {
      throw Failure.badConfiguration(
          "dashboard.lender must tell name, contact, privacy-contact and authority");
    }
  }
}
