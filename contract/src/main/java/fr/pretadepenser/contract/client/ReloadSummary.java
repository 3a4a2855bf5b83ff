package fr.pretadepenser.contract.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the API has followed the pointers to champion and night since it started.
 *
 * @param swapped how often another model or night was taken up
 * @param refusals how often one was refused
 * @param refused what the pointers name and is not served, or null if all of it is
 */
public record ReloadSummary(long swapped, long refusals, @Nullable Refused refused) {

  /**
   * What was refused, and stays so until a pointer moves.
   *
   * @param model the champion that was pointed to
   * @param night the night that was pointed to
   * @param reason one sentence, naming the file, row or feature at fault
   * @param at when
   */
  public record Refused(String model, String night, String reason, Instant at) {}
}
