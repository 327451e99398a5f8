package org.hanshu.application.cli;

import java.net.URI;

/** The server does not answer now; it may later. */
final class Unreachable extends RuntimeException {

    private final URI server;

    Unreachable(URI server) {
        super(server.toString(), null, false, false);
        this.server = server;
    }

    URI server() {
        return server;
    }
}
