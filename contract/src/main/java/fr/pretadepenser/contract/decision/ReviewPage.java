package fr.pretadepenser.contract.decision;

import java.util.List;

/**
 * A page of reviews.
 *
 * @param items oldest first
 * @param page from 0
 * @param size items asked for
 * @param total reviews in the state asked for
 */
public record ReviewPage(List<Review> items, int page, int size, long total) {}
