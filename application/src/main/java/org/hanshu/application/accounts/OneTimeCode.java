package org.hanshu.application.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code that a telephone shows for half a minute (TOTP, RFC 6238, with HMAC-SHA-1 as authenticators have it). */
final class OneTimeCode {

    static final int DIGITS = 6;

    private static final String HMAC = "HmacSHA1";
    private static final int SECONDS = 30;

    private OneTimeCode() {}

    /** The number of the half minute. */
    static long step(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    static String of(byte[] secret, long step) {
        return of(secret, step, DIGITS);
    }

    static String of(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
