package fr.pretadepenser.etl.job;

import fr.pretadepenser.etl.gate.GateConfig;

/** Settings without gates, which a dozen rows of odd values would not pass. */
final class Ungated {
  /**
   * So that equal nights are equal bytes: which of two tables ends first decides the order of the
   * encodings in the other's footer.
   */
  private static final int ONE_AT_A_TIME = 1;

  private Ungated() {}

  static EtlConfig config(
      double maxRejectedShare, long minClients, long rawBytesPerFile, int shufflePartitions) {
    GateConfig gate = EtlConfig.load(null).gate();
    return new EtlConfig(
        maxRejectedShare,
        minClients,
        rawBytesPerFile,
        shufflePartitions,
        ONE_AT_A_TIME,
        new GateConfig(
            false, gate.historyNights(), gate.minNights(), gate.warning(), gate.error()));
  }
}
