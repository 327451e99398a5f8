package org.hanshu.application.security.provider;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what a browser keeps for us, under a key of this process: nobody else reads or makes it (AES-256-GCM). */
final class SealedWords {

    private static final int KEY = 32;
    private static final int ONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key = new SecretKeySpec(fresh(KEY), "AES");

    String seal(byte[] words) {
        try {
            var once = fresh(ONCE);
            var sealed = cipher(Cipher.ENCRYPT_MODE, once).doFinal(words);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(ONCE + sealed.length)
                            .put(once)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** Nothing where we did not seal it, or before we were started anew. */
    Optional<byte[]> open(String text) {
        try {
            var sealed = Base64.getUrlDecoder().decode(text);
            if (sealed.length <= ONCE) {
                return Optional.empty();
            }
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, ONCE))
                    .doFinal(sealed, ONCE, sealed.length - ONCE));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] once) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, once));
        return cipher;
    }

    private byte[] fresh(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
