package fr.pretadepenser.model.recourse;

import fr.pretadepenser.contract.feature.LoanTerms;
import java.util.List;

/**
 * Terms that are granted.
 *
 * @param levers that were pulled, one or two
 * @param terms of the loan, all round
 * @param size sum of the relative changes
 */
record Option(List<Lever> levers, LoanTerms terms, double size) {}
