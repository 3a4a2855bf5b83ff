package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.position.PeerGroup;
import fr.pretadepenser.model.reason.Wording;

/** Where a client stands in a group, in words. */
final class PositionWording {
  private static final Text NOT_SHOWN =
      new Text(
          "Moins de 10 clients de ce groupe ont une valeur\u00a0: rien n'en est montré.",
          "Fewer than 10 clients of this group have a value: nothing of it is shown.");
  private static final Text HIGHER =
      new Text("Plus élevé que chez %s %s.", "Higher than for %s of %s.");
  private static final Text LOWER =
      new Text("Plus bas que chez %s %s.", "Lower than for %s of %s.");
  private static final Text SAME = new Text("Comme chez %s %s.", "As for %s of %s.");
  private static final Text MISSING =
      new Text("Non renseigné, comme chez %s %s.", "Not provided, as for %s of %s.");

  private PositionWording() {}

  static Text notShown() {
    return NOT_SHOWN;
  }

  /** A number among those of a group. */
  static Text number(PeerGroup group, Spread.Shares shares) {
    double above = 1 - shares.below() - shares.same();
    if (shares.same() >= Math.max(shares.below(), above)) {
      return category(group, shares.same());
    }
    return shares.below() >= above
        ? filled(HIGHER, shares.below(), group)
        : filled(LOWER, above, group);
  }

  /** A category that so many of a group share. */
  static Text category(PeerGroup group, double share) {
    return filled(SAME, share, group);
  }

  /** No value, like so many of a group. */
  static Text missing(PeerGroup group, double share) {
    return filled(MISSING, share, group);
  }

  private static Text filled(Text sentence, double share, PeerGroup group) {
    Text percent = Wording.value(Unit.SHARE, share);
    Text members = members(group);
    return new Text(
        sentence.fr().formatted(percent.fr(), members.fr()),
        sentence.en().formatted(percent.en(), members.en()));
  }

  private static Text members(PeerGroup group) {
    return switch (group) {
      case ALL -> new Text("de tous les clients", "all clients");
      case GRANTED ->
          new Text("des clients que le modèle accorde", "the clients whom the model grants");
      case REFUSED ->
          new Text("des clients que le modèle refuse", "the clients whom the model refuses");
      case REPAID -> new Text("des clients qui ont remboursé", "the clients who repaid");
      case DEFAULTED ->
          new Text(
              "des clients qui ont eu des difficultés de paiement",
              "the clients who had payment difficulties");
      case SIMILAR -> new Text("des clients semblables", "the similar clients");
    };
  }
}
