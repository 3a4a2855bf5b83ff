package fr.pretadepenser.serving.http;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.jspecify.annotations.Nullable;

/** The one socket that the server listens on, in plain HTTP or over TLS. */
final class Connectors {
  private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

  private Connectors() {}

  static Connector of(HttpSettings settings, Server server, HttpConfiguration http) {
    ServerConnector connector = connector(settings.tls(), server, http);
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    return connector;
  }

  private static ServerConnector connector(
      @Nullable Tls tls, Server server, HttpConfiguration http) {
    if (tls == null) {
      return new ServerConnector(server, new HttpConnectionFactory(http));
    }
    SecureRequestCustomizer secure = new SecureRequestCustomizer();
    // Callers check the name in the certificate; here an address, which has no name, is as good.
    secure.setSniHostCheck(false);
    secure.setStsMaxAge(YEAR_SECONDS);
    http.addCustomizer(secure);
    HttpConnectionFactory inner = new HttpConnectionFactory(http);
    return new ServerConnector(
        server, new SslConnectionFactory(tls.open(), inner.getProtocol()), inner);
  }
}
