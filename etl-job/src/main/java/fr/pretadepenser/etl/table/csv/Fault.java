package fr.pretadepenser.etl.table.csv;

/** Why a row is set aside. */
public enum Fault {
  /** Too few or too many fields. */
  FIELDS,
  /** A value that is not of its column's type. */
  TYPE,
  /** No value in a column of the key, or no client. */
  KEY,
  /** Another row of the same key was kept. */
  DUPLICATE
}
