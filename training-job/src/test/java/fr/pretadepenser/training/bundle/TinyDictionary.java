package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.stream.IntStream;

/** Slots that are all plain numbers: slot_0, slot_1... */
final class TinyDictionary {
  private TinyDictionary() {}

  static FeatureDictionary of(int slots) {
    return new FeatureDictionary(
        IntStream.range(0, slots).mapToObj(TinyDictionary::number).toList());
  }

  private static Feature number(int slot) {
    String name = "slot_" + slot;
    return new Feature(
        name,
        new Text(name, name),
        new Text("{value}", "{value}"),
        Unit.RATIO,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        null);
  }
}
