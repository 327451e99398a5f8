package org.hanshu.network;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Optional;

/** A line of the kernel's table of TCP connections. */
record Connection(InetAddress remote, int port, String inode) {

    private static final String LISTENING = "0A";

    /** The connection in this line; none for a heading, a listening socket or one that nobody holds. */
    static Optional<Connection> of(String line) {
        var columns = line.strip().split("\\s+", -1);
        if (columns.length < 10
                || columns[3].equals(LISTENING)
                || !columns[0].endsWith(":")
                || columns[9].equals("0")) {
            return Optional.empty();
        }
        var remote = columns[2].split(":", -1);
        return Optional.of(new Connection(address(remote[0]), Integer.parseInt(remote[1], 16), columns[9]));
    }

    boolean isForeign() {
        try {
            return !remote.isLoopbackAddress()
                    && !remote.isAnyLocalAddress()
                    && NetworkInterface.getByInetAddress(remote) == null;
        } catch (SocketException e) {
            return true;
        }
    }

    /** The kernel writes each word of an address in the machine's order. */
    private static InetAddress address(String hex) {
        var words = ByteBuffer.wrap(HexFormat.of().parseHex(hex)).order(ByteOrder.nativeOrder());
        var bytes = ByteBuffer.allocate(words.capacity());
        while (words.hasRemaining()) {
            bytes.putInt(words.getInt());
        }
        try {
            return InetAddress.getByAddress(bytes.array());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(hex, e);
        }
    }
}
