package fr.pretadepenser.contract.position;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.List;

/**
 * One feature, its values in classes.
 *
 * @param feature its name
 * @param label its label
 * @param unit of its numbers
 * @param bins in ascending order, or the most frequent category first
 * @param client the client's value
 */
public record Axis(String feature, Text label, Unit unit, List<Bin> bins, ClientValue client) {}
