package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals with a key of the engine's own, so that another master key needs to wrap that one only. */
record HouseSealed(CryptoProvider.Cipher cipher) implements SealedSecrets {

    @Override
    public byte[] seal(String whose, byte[] clear) {
        return cipher.seal(clear, whose.getBytes(UTF_8));
    }

    @Override
    public byte[] open(String whose, byte[] sealed) {
        return cipher.open(sealed, whose.getBytes(UTF_8));
    }
}
