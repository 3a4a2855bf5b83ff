package fr.pretadepenser.serving.score;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application to be scored, as it is sent.
 *
 * @param client whose history completes what is not given; null for someone unknown
 * @param inputs of the model by name, as {@code /v1/model} lists them: a number, a label of a
 *     category, or null if not known
 */
public record ScoreRequest(@Nullable Long client, Map<String, Object> inputs) {}
