package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;
import org.hanshu.command.shared.PersonalDigests;

/** Digests under a key of their own, so that nobody who only has the database can try out names. */
final class KeyedDigests implements PersonalDigests {

    private final CryptoProvider crypto;
    private final byte[] key;

    KeyedDigests(CryptoProvider crypto, byte[] key) {
        this.crypto = crypto;
        this.key = key.clone();
    }

    @Override
    public String of(String purpose, String... parts) {
        var text = new StringBuilder(purpose);
        for (var part : parts) {
            var normal = part.strip().toUpperCase(Locale.ROOT);
            text.append('\n').append(normal.length()).append(':').append(normal);
        }
        return HexFormat.of().formatHex(crypto.mac(key, text.toString().getBytes(UTF_8)));
    }
}
