package org.hanshu.application.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that only this machine reaches. */
final class LoopbackPort {
    private LoopbackPort() {}

    static boolean isFree(int port) {
        try (var socket = open(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    static int choose() throws IOException {
        try (var socket = open(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
