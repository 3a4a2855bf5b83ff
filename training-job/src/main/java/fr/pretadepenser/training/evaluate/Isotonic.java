package fr.pretadepenser.training.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A step of the isotonic regression of the outcome on the probability: the best calibration that
 * never turns the order of clients around. Only looked at, never served: its plateaus would leave
 * the simulator without a slope.
 *
 * @param from least probability of the step's clients
 * @param to largest one
 * @param clients how many
 * @param observed their share with payment difficulties
 */
public record Isotonic(double from, double to, int clients, double observed) {

  /** All steps, by pooling adjacent violators (Ayer and others 1955). */
  public static List<Isotonic> of(Outcomes logOdds) {
    Deque<Block> blocks = new ArrayDeque<>();
    for (int i : Placements.ascending(logOdds)) {
      double value = logOdds.value(i);
      Block block = new Block(value, value, 1, logOdds.positive(i) ? 1 : 0);
      while (!blocks.isEmpty() && blocks.peekLast().pools(block)) {
        block = blocks.removeLast().and(block);
      }
      blocks.addLast(block);
    }
    List<Isotonic> steps = new ArrayList<>();
    for (Block block : blocks) {
      steps.add(
          new Isotonic(
              Platt.probability(block.from),
              Platt.probability(block.to),
              block.clients,
              block.rate()));
    }
    return steps;
  }

  private record Block(double from, double to, int clients, int positives) {
    double rate() {
      return (double) positives / clients;
    }

    boolean pools(Block next) {
      return next.from == to || rate() >= next.rate();
    }

    Block and(Block next) {
      return new Block(from, next.to, clients + next.clients, positives + next.positives);
    }
  }
}
