package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import fr.pretadepenser.serving.night.Night;
import fr.pretadepenser.serving.night.NightStore;
import fr.pretadepenser.serving.night.NightStores;
import java.nio.file.Path;

/**
 * Where models and nights come from, and how much of them is tried before they may serve.
 *
 * @param features what the ETL wrote
 * @param models what training wrote
 * @param stores of the nights
 * @param warmClients explained before a snapshot may serve
 */
public record Sources(Path features, Path models, NightStores stores, int warmClients) {

  /**
   * The champion over the current night.
   *
   * @throws Failure with one sentence, if either is missing or refused, or if the model reads a
   *     feature that the night does not have
   */
  public Snapshot load() {
    // The night first: it is read in no time, the model has to prove itself.
    Night night = night();
    return join(champion(), night);
  }

  Pointers pointers() {
    return Pointers.read(features, models);
  }

  /** The champion, proved. */
  Bundle champion() {
    try {
      return Bundle.load(Bundle.champion(models));
    } catch (BundleRefused e) {
      throw Failure.failedCheck("the champion may not serve: " + e.getMessage());
    }
  }

  /** The champion, or {@code served} itself if that is the one. */
  Bundle champion(Bundle served) {
    return Bundle.champion(models).equals(served.folder()) ? served : champion();
  }

  /** The current night, or {@code served} itself if that is the one. */
  Night night(Night served) {
    Night night = night();
    return night.folder().equals(served.folder()) ? served : night;
  }

  private Night night() {
    return Night.current(features);
  }

  /** A model over a night, ready to answer at full speed. */
  Snapshot join(Bundle bundle, Night night) {
    NightStore store = stores.open(night);
    try {
      Snapshot snapshot = new Snapshot(bundle, store);
      snapshot.warm(warmClients);
      return snapshot;
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }
}
