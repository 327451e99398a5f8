package org.hanshu.application.security;

import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** The signatures by which a provider's word is known. */
public final class ProviderSignatures {

    /** Those that only the holder of a private key can make. */
    public static final List<SignatureAlgorithm> TAKEN =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private ProviderSignatures() {}
}
