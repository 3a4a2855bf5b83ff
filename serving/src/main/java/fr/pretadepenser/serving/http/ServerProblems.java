package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Problems for what Jetty refuses before any route sees it, such as an unreadable path. */
final class ServerProblems extends ErrorHandler {
  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(Problems.MEDIA_TYPE);
    response.getOutputStream().write(body(response.getStatus()));
    base.setHandled(true);
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    return ByteBuffer.wrap(body(status));
  }

  private static byte[] body(int status) {
    return Json.line(Problems.ofStatus(status)).getBytes(StandardCharsets.UTF_8);
  }
}
