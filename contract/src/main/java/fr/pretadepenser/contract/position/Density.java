package fr.pretadepenser.contract.position;

import java.time.Instant;
import java.util.List;

/**
 * How the clients of the night are spread over two features, and where one of them stands.
 *
 * @param client SK_ID_CURR
 * @param x first feature
 * @param y second feature
 * @param shown false if fewer than 10 clients have both: then counts are empty
 * @param clients how many have both
 * @param missing how many lack either
 * @param counts clients by bin of y, then by bin of x
 * @param model version of the bundle whose features they are
 * @param night whose clients they are
 * @param at when
 */
public record Density(
    long client,
    Axis x,
    Axis y,
    boolean shown,
    long clients,
    long missing,
    List<List<Long>> counts,
    String model,
    String night,
    Instant at) {}
