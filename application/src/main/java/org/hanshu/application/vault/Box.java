package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** The form in which the store has a sealed text: the key's generation, a colon, and the cipher's text in Base64. */
final class Box {

    private Box() {}

    static String of(Personal.Open<?> open, SubjectKey key) {
        var clear = String.valueOf(open.value()).getBytes(UTF_8);
        return key.generation() + ":"
                + Base64.getEncoder().encodeToString(key.cipher().seal(clear, bound(open)));
    }

    /** The text inside; nothing where the key that sealed it was destroyed. */
    static Optional<String> open(Personal.Sealed<?> sealed, @Nullable SubjectKey key) {
        var parts = sealed.box().split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("This is no sealed text: " + sealed.subject());
        }
        if (key == null || key.generation() != Integer.parseInt(parts[0])) {
            return Optional.empty();
        }
        return Optional.of(new String(key.cipher().open(Base64.getDecoder().decode(parts[1]), bound(sealed)), UTF_8));
    }

    /** The same for bytes: the generation in four bytes, and the cipher's text. */
    static byte[] ofBytes(UUID subject, byte[] clear, SubjectKey key) {
        var sealed = key.cipher().seal(clear, subject.toString().getBytes(UTF_8));
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(key.generation())
                .put(sealed)
                .array();
    }

    static Optional<byte[]> openBytes(UUID subject, byte[] box, @Nullable SubjectKey key) {
        var generation = ByteBuffer.wrap(box).getInt();
        if (key == null || key.generation() != generation) {
            return Optional.empty();
        }
        var sealed = Arrays.copyOfRange(box, Integer.BYTES, box.length);
        return Optional.of(key.cipher().open(sealed, subject.toString().getBytes(UTF_8)));
    }

    private static byte[] bound(Personal<?> personal) {
        return (personal.subject() + " " + personal.kind()).getBytes(UTF_8);
    }
}
