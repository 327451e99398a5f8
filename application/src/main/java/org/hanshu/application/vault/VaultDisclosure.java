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
        var found = reader.unmasked() || reader.recorded()
                ? vault.revealEach(several, reader.caller(), reader.reason(), reader.mandate())
                : vault.look(several);
        var shown = new LinkedHashMap<Personal<String>, String>();
        found.forEach((one, content) -> shown.put(one, shown(one, content, reader)));
        return shown;
    }

    private static String shown(Personal<String> one, Content content, Reader reader) {
        if (content instanceof Content.Clear clear) {
            return reader.unmasked() ? clear.text() : masked(one, clear.text(), reader);
        }
        return word(content instanceof Content.Erased ? "erased" : "sealed", reader.locale());
    }

    private static String masked(Personal<String> one, String clear, Reader reader) {
        var role = reader.caller().role();
        return role == Role.AUDITOR && one.kind() == Personal.Kind.TEXT
                ? word("withheld", reader.locale()) // Whoever is named in it stands there in full: no mask finds them.
                : Mask.of(one.kind(), clear, role == Role.PARTNER);
    }

    @Override
    public Set<UUID> subjectsOf(String exactly) {
        return vault.subjects(exactly);
    }

    private static String word(String key, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle("org.hanshu.application.vault.words", language)
                .getString(key);
    }
}
