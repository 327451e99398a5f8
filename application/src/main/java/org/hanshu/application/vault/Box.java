package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.hanshu.api.shared.Personal;

/** The form in which the store has a sealed text: the key's generation, a colon, and the cipher's text in Base64. */
final class Box {

    private Box() {}

    static String of(Personal.Open<?> open, SubjectKey key) {
        var clear = String.valueOf(open.value()).getBytes(UTF_8);
        return key.generation() + ":"
                + Base64.getEncoder().encodeToString(key.cipher().seal(clear, bound(open)));
    }

    /** The generation of the key that it needs. */
    static int generation(Personal.Sealed<?> sealed) {
        return Integer.parseInt(parts(sealed)[0]);
    }

    static Content open(Personal.Sealed<?> sealed, Keyring keys) {
        var generation = generation(sealed);
        var key = keys.usable().get(generation);
        if (key == null) {
            return keys.hasDestroyed(generation) ? new Content.Erased() : new Content.Locked();
        }
        try {
            var clear = key.open(Base64.getDecoder().decode(parts(sealed)[1]), bound(sealed));
            return new Content.Clear(new String(clear, UTF_8));
        } catch (CryptoProvider.CannotOpen | IllegalArgumentException changed) {
            return new Content.Locked();
        }
    }

    /** The same for bytes: the generation in four bytes, and the cipher's text. */
    static byte[] ofBytes(UUID subject, byte[] clear, SubjectKey key) {
        var sealed = key.cipher().seal(clear, subject.toString().getBytes(UTF_8));
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(key.generation())
                .put(sealed)
                .array();
    }

    static int generation(byte[] box) {
        return ByteBuffer.wrap(box).getInt();
    }

    static byte[] openBytes(UUID subject, byte[] box, Keyring keys) {
        var key = keys.usable().get(generation(box));
        if (key == null) {
            throw new IllegalStateException("The key of " + subject + " was destroyed or is lost");
        }
        return key.open(
                Arrays.copyOfRange(box, Integer.BYTES, box.length),
                subject.toString().getBytes(UTF_8));
    }

    private static String[] parts(Personal.Sealed<?> sealed) {
        var parts = sealed.box().split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("This is no sealed text: " + sealed.subject());
        }
        return parts;
    }

    private static byte[] bound(Personal<?> personal) {
        return (personal.subject() + " " + personal.kind()).getBytes(UTF_8);
    }
}
