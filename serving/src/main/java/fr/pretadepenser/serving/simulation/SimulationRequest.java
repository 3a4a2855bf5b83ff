package fr.pretadepenser.serving.simulation;

import java.util.Map;

/**
 * Other values of a client, as they are sent.
 *
 * @param inputs that differ, by name, as of {@code /v1/scores}; all others stay the client's
 */
record SimulationRequest(Map<String, Object> inputs) {}
