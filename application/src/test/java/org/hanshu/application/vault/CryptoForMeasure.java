package org.hanshu.application.vault;

import java.nio.ByteBuffer;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets a benchmark switch encryption off and on again in one running engine, to see what it costs. */
public final class CryptoForMeasure implements BeanPostProcessor {

    private static final byte PLAIN = 0;
    private static final byte SEALED = 1;

    private volatile boolean plain;

    /** From now on nothing is encrypted, and no key is made; what was sealed still opens. */
    public void plain(boolean without) {
        plain = without;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CryptoProvider real ? new Switched(real) : bean;
    }

    private final class Switched implements CryptoProvider {

        private final CryptoProvider real;
        private final byte[] spare;

        Switched(CryptoProvider real) {
            this.real = real;
            this.spare = real.newKey();
        }

        @Override
        public String algorithm() {
            return real.algorithm();
        }

        @Override
        public byte[] newKey() {
            return plain ? spare.clone() : real.newKey();
        }

        @Override
        public Cipher cipher(byte[] key) {
            return new SwitchedCipher(plain ? new Unread() : real.cipher(key));
        }

        @Override
        public byte[] mac(byte[] key, byte[] text) {
            return real.mac(key, text);
        }
    }

    /** A key that was made while nothing is encrypted. */
    private static final class Unread implements CryptoProvider.Cipher {

        @Override
        public byte[] seal(byte[] clear, byte[] bound) {
            throw new IllegalStateException("Encryption was switched on while something was at work without it");
        }

        @Override
        public byte[] open(byte[] box, byte[] bound) {
            throw new IllegalStateException("Encryption was switched off while something was at work with it");
        }
    }

    private final class SwitchedCipher implements CryptoProvider.Cipher {

        private final CryptoProvider.Cipher real;

        SwitchedCipher(CryptoProvider.Cipher real) {
            this.real = real;
        }

        @Override
        public byte[] seal(byte[] clear, byte[] bound) {
            return plain ? marked(PLAIN, clear) : marked(SEALED, real.seal(clear, bound));
        }

        @Override
        public byte[] open(byte[] box, byte[] bound) {
            var rest = new byte[box.length - 1];
            ByteBuffer.wrap(box, 1, rest.length).get(rest);
            return box[0] == PLAIN ? rest : real.open(rest, bound);
        }

        private byte[] marked(byte mark, byte[] text) {
            return ByteBuffer.allocate(text.length + 1).put(mark).put(text).array();
        }
    }
}
