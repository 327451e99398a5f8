package org.hanshu.application.vault;

/** What seals as the engine does, under a key that no database keeps. */
public final class SealedInMemory {

    private SealedInMemory() {}

    public static SealedSecrets secrets() {
        var crypto = new TinkCrypto();
        return new HouseSealed(crypto.cipher(crypto.newKey()));
    }
}
