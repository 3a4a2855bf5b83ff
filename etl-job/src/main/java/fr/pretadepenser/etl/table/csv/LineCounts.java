package fr.pretadepenser.etl.table.csv;

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
public final class LineCounts extends AccumulatorV2<Map.Entry<String, long[]>, Map<String, long[]>>
    implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  /** Spark creates a source by its name; this is how it finds the counts it should fill. */
  private static final Map<String, LineCounts> OPEN = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, long[]> bySplit = new ConcurrentHashMap<>();

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
    return bySplit.values().stream().mapToLong(counts -> counts[0]).sum();
  }

  /** Lines by fault, those that occurred. */
  public Map<String, Long> faults() {
    Map<String, Long> faults = new TreeMap<>();
    for (Fault fault : Fault.values()) {
      long found = bySplit.values().stream().mapToLong(c -> c[1 + fault.ordinal()]).sum();
      if (found > 0) {
        faults.put(fault.name(), found);
      }
    }
    return faults;
  }

  void add(CsvSplit split, long[] counts) {
    add(Map.entry(split.path() + ":" + split.start(), counts.clone()));
  }

  @Override
  public void add(Map.Entry<String, long[]> split) {
    bySplit.put(split.getKey(), split.getValue());
  }

  @Override
  public void merge(AccumulatorV2<Map.Entry<String, long[]>, Map<String, long[]>> other) {
    bySplit.putAll(other.value());
  }

  @Override
  public Map<String, long[]> value() {
    return bySplit;
  }

  @Override
  public boolean isZero() {
    return bySplit.isEmpty();
  }

  @Override
  public AccumulatorV2<Map.Entry<String, long[]>, Map<String, long[]>> copy() {
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
