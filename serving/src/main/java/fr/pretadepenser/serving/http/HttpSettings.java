package fr.pretadepenser.serving.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the server listens.
 *
 * @param host address to listen on
 * @param port 0 for a free one
 * @param tls null for plain HTTP
 * @param threads that answer requests
 * @param maxConnections open at once; further ones wait to be accepted
 * @param idleTimeout after which a connection that says nothing is closed
 * @param stopTimeout how long a stop waits for requests in flight
 */
public record HttpSettings(
    String host,
    int port,
    @Nullable Tls tls,
    int threads,
    int maxConnections,
    Duration idleTimeout,
    Duration stopTimeout) {}
