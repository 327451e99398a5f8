package org.hanshu.application.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM by Tink, and HMAC-SHA256. */
final class TinkCrypto implements CryptoProvider {

    private static final String HMAC = "HmacSHA256";

    TinkCrypto() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot start", e);
        }
    }

    @Override
    public String algorithm() {
        return "AES256_GCM";
    }

    @Override
    public byte[] newKey() {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    @Override
    public Cipher cipher(byte[] key) {
        try {
            return new TinkCipher(TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("A key cannot be read", e);
        }
    }

    @Override
    public byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private record TinkCipher(Aead aead) implements Cipher {

        @Override
        public byte[] seal(byte[] clear, byte[] bound) {
            try {
                return aead.encrypt(clear, bound);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("It cannot be sealed", e);
            }
        }

        @Override
        public byte[] open(byte[] box, byte[] bound) {
            try {
                return aead.decrypt(box, bound);
            } catch (GeneralSecurityException e) {
                throw new CannotOpen("It was sealed with another key, or changed since", e);
            }
        }
    }
}
