package org.hanshu.application.vault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.Disclosure;

/** Shows read models personal data out of the vault, masked where the reader may not see it whole. */
final class VaultDisclosure implements Disclosure {

    private final Vault vault;

    VaultDisclosure(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Map<Personal<String>, String> shown(Collection<Personal<String>> several, Reader reader) {
        var clear =
                reader.unmasked() ? vault.revealAll(several, reader.caller(), reader.reason()) : vault.open(several);
        var outside = reader.caller().role() == Role.PARTNER;
        var erased = erased(reader.locale());
        var shown = new LinkedHashMap<Personal<String>, String>();
        for (var one : several) {
            var text = clear.get(one);
            if (text == null) {
                shown.put(one, erased);
            } else {
                shown.put(one, reader.unmasked() ? text : Mask.of(one.kind(), text, outside));
            }
        }
        return shown;
    }

    @Override
    public Set<UUID> subjectsOf(String exactly) {
        return vault.subjects(exactly);
    }

    private static String erased(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle("org.hanshu.application.vault.words", language)
                .getString("erased");
    }
}
