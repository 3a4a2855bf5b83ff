package fr.pretadepenser.etl.feature.declaration;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * Which of a client's rows count, by age or by rank from the most recent.
 *
 * @param kind how the window is bounded
 * @param length in days, months or rows
 */
public record Window(Kind kind, int length) implements Serializable {

  /** How a window is bounded. */
  public enum Kind {
    ALL,
    /** Rows less than {@code length} days old. */
    DAYS,
    /** Rows at most {@code length} months old. */
    MONTHS,
    /** The {@code length} most recent rows. */
    LAST
  }

  /** All history. */
  public static final Window ALL = new Window(Kind.ALL, 0);

  /** The last {@code length} days. */
  public static Window days(int length) {
    return new Window(Kind.DAYS, length);
  }

  /** The last {@code length} months. */
  public static Window months(int length) {
    return new Window(Kind.MONTHS, length);
  }

  /** The {@code length} most recent rows. */
  public static Window last(int length) {
    return new Window(Kind.LAST, length);
  }

  String suffix() {
    return switch (kind) {
      case ALL -> "";
      case DAYS -> "_" + length + "d";
      case MONTHS -> "_" + length + "m";
      case LAST -> "_last_" + length;
    };
  }

  /** " au cours des 12 derniers mois", or nothing. */
  String fr() {
    return kind == Kind.DAYS || kind == Kind.MONTHS ? " au cours " + spanFr() : "";
  }

  /** " over the last 12 months", or nothing. */
  String en() {
    return kind == Kind.DAYS || kind == Kind.MONTHS ? " over " + spanEn() : "";
  }

  /** "des 12 derniers mois", "de tout l'historique". */
  String spanFr() {
    return switch (kind) {
      case ALL, LAST -> "de tout l'historique";
      case DAYS ->
          inMonths() > 0
              ? months(inMonths()).spanFr()
              : "des %s derniers jours".formatted(written(Locale.FRENCH));
      case MONTHS -> length == 1 ? "du dernier mois" : "des " + length + " derniers mois";
    };
  }

  /** "the last 12 months", "the whole history". */
  String spanEn() {
    return switch (kind) {
      case ALL, LAST -> "the whole history";
      case DAYS ->
          inMonths() > 0
              ? months(inMonths()).spanEn()
              : "the last %s days".formatted(written(Locale.ENGLISH));
      case MONTHS -> length == 1 ? "the last month" : "the last " + length + " months";
    };
  }

  /** Whether a row of that time is inside; for windows by age. */
  Column holds(Column time) {
    return switch (kind) {
      case DAYS -> time.gt(-length);
      case MONTHS -> time.geq(-length);
      case ALL, LAST -> throw new IllegalArgumentException(kind + " has no bound in time");
    };
  }

  private String written(Locale locale) {
    return String.format(locale, "%,d", length);
  }

  /** Days that people call months: 365 is 12, 180 is 6; 0 if they are no whole months. */
  private int inMonths() {
    if (length % 365 == 0) {
      return 12 * length / 365;
    }
    return length % 30 == 0 ? length / 30 : 0;
  }
}
