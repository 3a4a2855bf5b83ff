package fr.pretadepenser.etl.job;

import fr.pretadepenser.etl.gate.GateConfig;

/** Settings without gates, which a dozen rows of odd values would not pass. */
final class Ungated {
  private Ungated() {}

  static EtlConfig config(
      double maxRejectedShare, long minClients, long rawBytesPerFile, int shufflePartitions) {
    GateConfig gate = EtlConfig.load(null).gate();
    return new EtlConfig(
        maxRejectedShare,
        minClients,
        rawBytesPerFile,
        shufflePartitions,
        new GateConfig(
            false, gate.historyNights(), gate.minNights(), gate.warning(), gate.error()));
  }
}
