package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals with the master key itself: such secrets are few. */
record MasterSealed(MasterKey master) implements SealedSecrets {

    @Override
    public byte[] seal(String whose, byte[] clear) {
        return master.wrap(clear, whose.getBytes(UTF_8));
    }

    @Override
    public byte[] open(String whose, byte[] sealed) {
        return master.unwrap(sealed, whose.getBytes(UTF_8));
    }
}
