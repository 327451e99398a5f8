package org.hanshu.application.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network addresses from which requests come. */
final class Addresses {

    private static final int OF_A_SUBSCRIBER = 8;

    private Addresses() {}

    /** One name for all addresses that one subscriber has: of IPv6 the first 64 bits. */
    static String subscriber(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress(); // With a colon it is a number: nobody is asked.
            return bytes.length <= OF_A_SUBSCRIBER
                    ? address
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, OF_A_SUBSCRIBER));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
