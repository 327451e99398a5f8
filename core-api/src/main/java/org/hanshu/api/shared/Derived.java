package org.hanshu.api.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from what they name (UUID version 5, RFC 9562): asked again, the same thing has the same id, so a retry
 * makes nothing twice. The namespaces are written down here and never change.
 */
public enum Derived {
    /** A case, from the scheme and number under which it came to us. */
    CASE("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a01"),
    /** The file of a case, from the case. */
    CASE_FILE("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a02"),
    /** What a request with an idempotency key makes, from account, path and key. */
    REQUEST("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a03"),
    /** A proposal, from what it is about and why. */
    PROPOSAL("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a04"),
    /** A person as data subject, from a keyed digest of what identifies them. */
    PERSON("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a05"),
    /** One text as its own data subject, from what it belongs to and its place there. */
    TEXT("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a06"),
    /** A letter that follows another, from the proposal that was accepted. */
    LETTER("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a07"),
    /** An import, from organisation and the file's hash. */
    IMPORT("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a08"),
    /** A letter book, a rule book or a calendar, from its key. */
    BOOK("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a09"),
    /** What two cases have to do with each other, from both. */
    PAIR("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a0a"),
    /** An account, from its name. */
    ACCOUNT("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a0f"),
    /** What is agreed with a partner agency, from the agency. */
    AGENCY("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a15"),
    /** A grant of legal aid that was offered, from the proposal that was accepted. */
    OFFERED_AID("0e2d5a4c-6f0e-5b64-9d6e-6a1f1c0b4a0e");

    private final UUID namespace;

    Derived(String namespace) {
        this.namespace = UUID.fromString(namespace);
    }

    /** The id of what these parts name, in this order. */
    public UUID id(Object... parts) {
        var name = new StringBuilder();
        for (var part : parts) {
            var text = String.valueOf(part);
            name.append(text.length()).append(':').append(text);
        }
        return version5(name.toString());
    }

    private UUID version5(String name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
            return new UUID(
                    (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L,
                    (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
