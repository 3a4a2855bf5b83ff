package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.client.ClientHead;

/**
 * What the page shows.
 *
 * @param head who it is
 * @param form the terms tried out
 * @param outcome what would be decided
 */
public record SimulationView(Frame frame, ClientHead head, Form form, Outcome outcome) {}
