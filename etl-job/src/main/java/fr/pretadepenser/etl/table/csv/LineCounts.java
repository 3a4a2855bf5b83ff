package fr.pretadepenser.etl.table.csv;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.AccumulatorV2;

/**
 * Lines read and faults found, split by split: a split that is read again after a failure is not
 * counted twice. Filled once the rows have been used.
 */
public final class LineCounts
    extends AccumulatorV2<LineCounts.OfSplit, Map<String, LineCounts.OfSplit>>
    implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  /** Spark creates a source by its name; this is how it finds the counts it should fill. */
  private static final Map<String, LineCounts> OPEN = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, OfSplit> bySplit = new ConcurrentHashMap<>();

  /**
   * What one split held.
   *
   * @param split names it
   */
  record OfSplit(String split, long lines, Map<Fault, Long> faults) implements Serializable {}

  private LineCounts(String name) {
    this.name = name;
  }

  /** New counts, to be named as an option of the source until closed. */
  public static LineCounts open(SparkContext spark) {
    LineCounts counts = new LineCounts(UUID.randomUUID().toString());
    spark.register(counts, "lines");
    OPEN.put(counts.name, counts);
    return counts;
  }

  static LineCounts named(String name) {
    LineCounts counts = OPEN.get(name);
    if (counts == null) {
      throw new IllegalStateException("counts " + name + " are not open");
    }
    return counts;
  }

  /** The value of the source's option. */
  public String option() {
    return name;
  }

  /** Lines in all. */
  public long lines() {
    return bySplit.values().stream().mapToLong(OfSplit::lines).sum();
  }

  /** Lines by fault, those that occurred. */
  public Map<String, Long> faults() {
    Map<String, Long> faults = new TreeMap<>();
    for (OfSplit split : bySplit.values()) {
      split.faults().forEach((fault, rows) -> faults.merge(fault.name(), rows, Long::sum));
    }
    return faults;
  }

  @Override
  public void add(OfSplit split) {
    bySplit.put(split.split(), split);
  }

  @Override
  public void merge(AccumulatorV2<LineCounts.OfSplit, Map<String, LineCounts.OfSplit>> other) {
    bySplit.putAll(other.value());
  }

  @Override
  public Map<String, OfSplit> value() {
    return bySplit;
  }

  @Override
  public boolean isZero() {
    return bySplit.isEmpty();
  }

  @Override
  public AccumulatorV2<LineCounts.OfSplit, Map<String, LineCounts.OfSplit>> copy() {
    LineCounts copy = new LineCounts(name);
    copy.bySplit.putAll(bySplit);
    return copy;
  }

  @Override
  public void reset() {
    bySplit.clear();
  }

  @Override
  public void close() {
    OPEN.remove(name);
  }
}
