package org.hanshu.application.vault;

/** Seals what the engine itself has to keep secret, under a key of its own. */
public interface SealedSecrets {

    /** @param whose what the secret belongs to; sealed for another it cannot be opened */
    byte[] seal(String whose, byte[] clear);

    byte[] open(String whose, byte[] sealed);
}
