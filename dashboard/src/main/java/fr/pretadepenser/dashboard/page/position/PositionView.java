package fr.pretadepenser.dashboard.page.position;

import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import java.util.List;

/**
 * What the page shows.
 *
 * @param choices of features
 * @param feature in which the client is placed
 * @param x first of two features together
 * @param y second
 * @param position in the one feature
 */
public record PositionView(
    Frame frame,
    ClientHead head,
    List<Choice> choices,
    String feature,
    String x,
    String y,
    Position position) {

  /** Where the picture of one feature is. */
  public String picture() {
    return "/clients/" + head.id() + "/position.svg?feature=" + feature;
  }

  /** Where the picture of two features is. */
  public String pair() {
    return "/clients/" + head.id() + "/density.svg?x=" + x + "&y=" + y;
  }

  /** A group's quantile in the reader's form; a dash where there is none. */
  public String quantile(Position.Group group, double probability) {
    int place = position.probabilities().indexOf(probability);
    return place < 0 || place >= group.quantiles().size()
        ? "–"
        : frame.numbers().decimal(group.quantiles().get(place), 3);
  }

  public String clients(Position.Group group) {
    return frame.numbers().whole(group.clients());
  }
}
