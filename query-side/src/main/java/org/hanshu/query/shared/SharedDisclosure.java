package org.hanshu.query.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.Personal;

/**
 * Personal data as an agency may see it under its sharing agreements: what no paper names is not shown; what one names is
 * masked, and whole where its data subject consented to be named to the agency. Either is recorded as read, with the papers
 * as the reason.
 *
 * @param whole those who consented
 * @param texts whether free texts are shown: whoever is named in one stands there in full, so all must have consented
 */
public record SharedDisclosure(Disclosure vault, Sharing sharing, Set<UUID> whole, boolean texts)
        implements Disclosure {

    @Override
    public Map<Personal<String>, String> shown(Collection<Personal<String>> several, Reader reader) {
        var open = several.stream().filter(this::isOpen).toList();
        var why = "agreement " + String.join(", ", sharing.papers());
        var shown = new HashMap<Personal<String>, String>();
        var consented =
                (Predicate<Personal<String>>) one -> one.kind() != Personal.Kind.TEXT && whole.contains(one.subject());
        var named = open.stream().filter(consented).toList();
        if (!named.isEmpty()) {
            shown.putAll(vault.shown(named, new Reader(reader.caller(), true, why, reader.locale(), null, true)));
        }
        var masked = open.stream().filter(consented.negate()).toList();
        if (!masked.isEmpty()) {
            shown.putAll(vault.shown(masked, new Reader(reader.caller(), false, why, reader.locale(), null, true)));
        }
        return shown;
    }

    @Override
    public Set<UUID> subjectsOf(String exactly) {
        return Set.of(); // Nobody is looked for under an agreement.
    }

    private boolean isOpen(Personal<String> one) {
        return switch (one.kind()) {
            case NAME -> sharing.opens(SharedField.NAMES);
            case IDENTITY_NUMBER -> sharing.opens(SharedField.IDENTITY_NUMBERS);
            case PHONE -> sharing.opens(SharedField.PHONES);
            case TEXT -> texts;
            case ACCOUNT, PLATE -> false;
        };
    }
}
