package fr.pretadepenser.serving.night;

import java.util.List;

/**
 * The values of one feature for all clients, in the order of {@link AllClients}.
 *
 * @param values NaN if missing; of a category, the place of its label
 * @param labels of a category, most frequent first; empty of numbers
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of thousands, read by its makers alone
public record Column(double[] values, List<String> labels) {}
