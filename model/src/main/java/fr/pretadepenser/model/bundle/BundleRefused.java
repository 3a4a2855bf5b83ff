package fr.pretadepenser.model.bundle;

/** A bundle may not serve; the message says why in one sentence. */
public final class BundleRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BundleRefused(String sentence) {
    super(sentence);
  }

  BundleRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
