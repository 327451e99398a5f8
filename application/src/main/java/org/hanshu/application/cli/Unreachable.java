package org.hanshu.application.cli;

import java.net.URI;

/** The server does not answer now, or has no time to; it may later. */
final class Unreachable extends RuntimeException {

    private final String key;
    private final URI server;

    private Unreachable(String key, URI server) {
        super(server.toString(), null, false, false);
        this.key = key;
        this.server = server;
    }

    static Unreachable silent(URI server) {
        return new Unreachable("server.unreachable", server);
    }

    /** It answered, but that it can do nothing now. */
    static Unreachable busy(URI server) {
        return new Unreachable("server.busy", server);
    }

    /** Why, in the words of the command line. */
    String key() {
        return key;
    }

    URI server() {
        return server;
    }
}
