package fr.pretadepenser.training.prepare;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.Arrays;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;

/**
 * What a lender would expect of each slot: 1 where risk grows with the value, -1 where it falls, 0
 * where nothing is expected. It travels with the column of slots, so that whoever grows trees over
 * some slots knows theirs.
 */
public final class SlotDirections {
  private static final String KEY = "directions";

  private SlotDirections() {}

  /** Of the slots of prepared clients, in order. */
  public static int[] of(StructType prepared) {
    return Arrays.stream(prepared.apply(Preparation.SLOTS).metadata().getLongArray(KEY))
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  static Metadata of(FeatureDictionary slots) {
    long[] directions = slots.features().stream().mapToLong(SlotDirections::direction).toArray();
    return new MetadataBuilder().putLongArray(KEY, directions).build();
  }

  /** Of the same slots and flags after them, of which nothing is expected. */
  static Metadata withFlags(StructType prepared, int flags) {
    Metadata told = prepared.apply(Preparation.SLOTS).metadata();
    if (!told.contains(KEY)) {
      return told;
    }
    long[] directions = told.getLongArray(KEY);
    return new MetadataBuilder()
        .putLongArray(KEY, Arrays.copyOf(directions, directions.length + flags))
        .build();
  }

  /** The index of a category has no direction of its own. */
  private static long direction(Feature feature) {
    if (feature.isCategory()) {
      return 0;
    }
    return switch (feature.direction()) {
      case INCREASES_RISK -> 1;
      case DECREASES_RISK -> -1;
      case UNCONSTRAINED -> 0;
    };
  }
}
