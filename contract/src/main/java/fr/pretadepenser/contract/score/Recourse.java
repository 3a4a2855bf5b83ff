package fr.pretadepenser.contract.score;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import java.util.Map;

/**
 * Which other terms of the loan would make the decision favourable: granted.
 *
 * @param score as the client is
 * @param alternatives at most three, fewest and then smallest changes first; none if the decision
 *     is favourable already, or if no change within the bounds makes it so
 * @param sentence which of these it is
 * @param notice that none of it is a promise
 */
public record Recourse(Score score, List<Alternative> alternatives, Text sentence, Text notice) {

  /**
   * Terms that would be granted.
   *
   * @param changes what is agreed otherwise
   * @param consequences what follows from it
   * @param inputs of the model that change, as a simulation takes them
   * @param score with these inputs: its decision is granted
   * @param sentence all of it
   */
  public record Alternative(
      List<TermChange> changes,
      List<TermChange> consequences,
      Map<String, Double> inputs,
      Score score,
      Text sentence) {}

  /**
   * One term.
   *
   * @param before money, or months
   * @param after likewise
   * @param beforeText for people
   * @param afterText likewise
   */
  public record TermChange(
      Term term, Text label, double before, double after, Text beforeText, Text afterText) {}

  /** What is agreed about a loan, or follows from what is. */
  public enum Term {
    AMOUNT("Montant du crédit", "Amount of the loan"),
    GOODS_PRICE("Prix du bien", "Price of the goods"),
    DURATION("Durée, intérêts non compris", "Duration, interest ignored"),
    INSTALMENT("Mensualité", "Instalment"),
    DOWN_PAYMENT("Apport", "Down payment");

    private final Text label;

    Term(String fr, String en) {
      this.label = new Text(fr, en);
    }

    /** The name shown to people. */
    public Text label() {
      return label;
    }
  }
}
