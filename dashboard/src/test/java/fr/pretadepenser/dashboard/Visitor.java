package fr.pretadepenser.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: keeps cookies, follows redirects, fills forms with their token. */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient following = client(HttpClient.Redirect.NORMAL);
  private final HttpClient staying = client(HttpClient.Redirect.NEVER);
  private String token = "";

  Visitor(String base) {
    this.base = URI.create(base);
  }

  /**
   * An answer.
   *
   * @param path where it came from, after redirects
   * @param html as sent
   */
  public record Answer(int status, String path, String html, HttpResponse<String> response) {
    /** What a reader sees: tags gone, all white space alike. */
    public String text() {
      return html.replaceAll("(?s)<head>.*?</head>|<[^>]+>", " ").replaceAll("[\\s\\h]+", " ");
    }

    /** The same of the element that has this attribute, to the end of the page. */
    public String textFrom(String attribute) {
      String rest = html.substring(html.indexOf(attribute) + attribute.length());
      return rest.replaceFirst("^[^>]*>", "")
          .replaceAll("<[^>]+>", " ")
          .replaceAll("[\\s\\h]+", " ")
          .strip();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Goes there, and wherever it is sent. */
  public Answer get(String path) {
    return send(following, request(path));
  }

  /** Asks for a part of a page, as htmx does. */
  public Answer part(String path) {
    return send(staying, request(path).header("HX-Request", "true"));
  }

  /** Goes there and stays if it is sent elsewhere. */
  public Answer stay(String path) {
    return send(staying, request(path));
  }

  /** Sends a form, names and values in turn, with the token of the last page seen. */
  public Answer submit(String path, String... fields) {
    return send(following, form(path, "csrf=" + token + pairs(fields)));
  }

  /** Sends a form without its token. */
  public Answer submitWithoutToken(String path, String... fields) {
    return send(staying, form(path, "none=" + pairs(fields)));
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private Answer send(HttpClient client, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      Matcher matcher = TOKEN.matcher(response.body());
      if (matcher.find()) {
        token = matcher.group(1);
      }
      return new Answer(response.statusCode(), response.uri().getPath(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  private HttpRequest.Builder form(String path, String body) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
  }

  private static String pairs(String... fields) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.append('&').append(fields[i]).append('=');
      pairs.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return pairs.toString();
  }
}
