package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a key store the API speaks TLS and nothing else. */
class TlsTest {
  private static final String PASSWORD = "a password of the test";

  @TempDir Path work;

  @Test
  void theApiAnswersThoseWhoTrustItsCertificate() throws Exception {
    Path store = selfSigned();
    try (Api api = Api.start(work, tls(store, PASSWORD))) {
      URI live = URI.create("https://127.0.0.1:" + api.app().port() + "/health/live");
      HttpRequest request = HttpRequest.newBuilder(live).build();
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .sslContext(trusting(store))
              .build()
              .send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
      assertThat(api.app().describe()).startsWith("https://127.0.0.1:");
      assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
          .isInstanceOf(SSLHandshakeException.class);
      assertThatThrownBy(() -> api.send(api.request("/health/live")))
          .as("plain HTTP")
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aStoreThatCannotBeOpenedIsNamed() throws Exception {
    Path store = selfSigned();
    refused(tls(store, "wrong"), "serving.http.tls.key-store " + store);
    refused(tls(work.resolve("nowhere.p12"), PASSWORD), "serving.http.tls.key-store");
    refused(Map.of("http.tls.key-store", store.toString()), "password-file");
  }

  private void refused(Map<String, String> settings, String sentence) {
    assertThatThrownBy(() -> Api.start(Files.createTempDirectory(work, "start"), settings).close())
        .isInstanceOf(Failure.class)
        .hasMessageContaining(sentence)
        .hasMessageNotContaining(PASSWORD);
  }

  private Map<String, String> tls(Path store, String password) throws IOException {
    Path file = Files.writeString(work.resolve("password"), password + "\n");
    return Map.of(
        "http.tls.key-store", store.toString(), "http.tls.password-file", file.toString());
  }

  /** A store with a new key and its own certificate for loopback, as the JDK's keytool makes it. */
  private Path selfSigned() throws Exception {
    Path store = work.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "api",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    return store;
  }

  private static SSLContext trusting(Path store) throws Exception {
    KeyStore trusted = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore certificates = KeyStore.getInstance("PKCS12");
    certificates.load(null, null);
    certificates.setCertificateEntry("api", trusted.getCertificate("api"));
    trust.init(certificates);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
