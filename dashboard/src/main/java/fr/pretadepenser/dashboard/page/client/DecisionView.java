package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.dashboard.page.Frame;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/**
 * The decision in words and figures.
 *
 * @param decision granted, refused, or for a person
 * @param sentence the decision in words
 * @param figures null for a client who cannot be scored
 * @param model version
 * @param night whose data were scored
 * @param at when, in the reader's form
 */
public record DecisionView(
    Decision decision,
    String sentence,
    @Nullable Figures figures,
    String model,
    String night,
    String at) {

  /**
   * In the reader's form.
   *
   * @param probability of payment difficulties
   * @param threshold from which a loan is not granted
   * @param band the probabilities for a person to decide
   * @param gap threshold minus probability, in points, signed
   * @param side of the threshold, in words
   * @param under whether the probability is below the threshold
   */
  public record Figures(
      String probability, String threshold, String band, String gap, String side, boolean under) {}

  static DecisionView of(Frame frame, ZoneId zone, Score score, String recordsNight) {
    String night = score.night() == null ? recordsNight : score.night();
    return new DecisionView(
        score.decision(),
        frame.text(score.sentence()),
        figures(frame, score),
        score.model(),
        night,
        time(frame, score.at().atZone(zone)));
  }

  private static @Nullable Figures figures(Frame frame, Score score) {
    Double probability = score.probability();
    if (probability == null) {
      return null;
    }
    double threshold = score.rule().threshold();
    double gap = threshold - probability;
    return new Figures(
        frame.numbers().percent(probability),
        frame.numbers().percent(threshold),
        frame.text(
            "client.band",
            frame.numbers().percent(score.rule().greyLow()),
            frame.numbers().percent(score.rule().greyHigh())),
        frame.numbers().signed(gap * 100, Math.abs(gap) < 0.001 ? 2 : 1),
        gap >= 0 ? frame.text("client.under") : frame.text("client.over"),
        gap >= 0);
  }

  private static String time(Frame frame, ZonedDateTime at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(frame.language().locale())
        .format(at);
  }
}
