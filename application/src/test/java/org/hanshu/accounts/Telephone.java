package org.hanshu.accounts;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shows one code after the other for the secret that was typed into it. */
final class Telephone {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    Telephone(String typed) {
        var bits = new BigInteger("0");
        for (var n = 0; n < typed.length(); n++) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(typed.charAt(n))));
        }
        var bytes = new ByteArrayOutputStream();
        for (var n = typed.length() * 5 / 8 - 1; n >= 0; n--) {
            bytes.write(bits.shiftRight(8 * n).intValue());
        }
        secret = bytes.toByteArray();
    }

    /** @param later so many half minutes from now */
    String code(int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var step = Instant.now().getEpochSecond() / 30 + later;
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
            return "%06d".formatted((hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
