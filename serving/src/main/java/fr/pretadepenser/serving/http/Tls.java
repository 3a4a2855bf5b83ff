package fr.pretadepenser.serving.http;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the API proves itself with over TLS.
 *
 * @param keyStore PKCS #12 or JKS, with one private key and its certificates
 * @param passwordFile holds the store's password on its one line
 */
public record Tls(Path keyStore, Path passwordFile) {

  /** Reads the settings; null if no store is named, and the API then speaks plain HTTP. */
  public static @Nullable Tls of(Config config) {
    String keyStore = config.getString("key-store");
    String passwordFile = config.getString("password-file");
    if (keyStore.isEmpty() != passwordFile.isEmpty()) {
      throw Failure.badConfiguration(
          "serving.http.tls: give both key-store and password-file, or neither");
    }
    return keyStore.isEmpty() ? null : new Tls(Path.of(keyStore), Path.of(passwordFile));
  }

  /**
   * The store, opened: TLS 1.2 and 1.3, with the ciphers that Jetty holds safe.
   *
   * @throws Failure bad configuration, naming the file, if one of the two cannot be used
   */
  SslContextFactory.Server open() {
    String password = password();
    try {
      KeyStore store = KeyStore.getInstance(keyStore.toFile(), password.toCharArray());
      SslContextFactory.Server factory = new SslContextFactory.Server();
      factory.setKeyStore(store);
      factory.setKeyManagerPassword(password);
      return factory;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      // the last is the JDK's for a file that is not there
      throw Failure.badConfiguration(
          "serving.http.tls.key-store " + keyStore + " cannot be opened: " + e.getMessage());
    }
  }

  private String password() {
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw Failure.badConfiguration(
          "serving.http.tls.password-file " + passwordFile + " cannot be read");
    }
  }
}
