package org.hanshu.application.vault;

/** The algorithms behind the vault; a certified SM4 and SM3 module can stand in their place. */
public interface CryptoProvider {

    /** Stored with every key, so that keys of an earlier provider are known as such. */
    String algorithm();

    /** Fresh key material. */
    byte[] newKey();

    /** The cipher that this key material makes. */
    Cipher cipher(byte[] key);

    /** A digest that only the holder of the key can make. */
    byte[] mac(byte[] key, byte[] text);

    /** Seals and opens under one key; what is bound must be the same at both times. */
    interface Cipher {

        byte[] seal(byte[] clear, byte[] bound);

        /** @throws CannotOpen where another key sealed it, or it was changed since */
        byte[] open(byte[] box, byte[] bound);
    }

    /** A key or a sealed text is not what it was when it was made. */
    final class CannotOpen extends IllegalStateException {

        private static final long serialVersionUID = 1;

        CannotOpen(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
