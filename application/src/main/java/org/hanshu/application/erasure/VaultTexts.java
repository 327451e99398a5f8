package org.hanshu.application.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.application.vault.Vault;
import org.hanshu.command.erasure.SealedTexts;
import org.springframework.stereotype.Component;

/** Opens what is sealed out of the vault. */
@Component
class VaultTexts implements SealedTexts {

    private final Vault vault;

    VaultTexts(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<Personal<String>> in(Object event) {
        return vault.partsOf(event);
    }

    @Override
    public Map<Personal<String>, String> opened(Collection<Personal<String>> several, Caller reader, String reason) {
        return vault.revealAll(several, reader, reason);
    }

    @Override
    public boolean locksAny(Collection<Personal<String>> several) {
        return vault.locksAny(several);
    }
}
