package fr.pretadepenser.contract.client;

import fr.pretadepenser.contract.score.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a search.
 *
 * @param items in ascending order of number
 * @param page from 0
 * @param size items asked for
 * @param total items found
 */
public record ClientPage(List<Item> items, int page, int size, long total) {

  /**
   * One client found.
   *
   * @param id SK_ID_CURR
   * @param firstName for display only; null where the lender's file has none
   * @param lastName likewise
   * @param probability of payment difficulties; null if not scorable
   * @param decision granted, refused, or for a person
   */
  public record Item(
      long id,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable Double probability,
      Decision decision) {}
}
