package org.hanshu.query.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        var shown = new HashMap<Personal<String>, String>();
        several.stream()
                .filter(this::isOpen)
                .collect(groupingBy(this::why))
                .forEach((why, opened) -> shown.putAll(shown(opened, reader, why)));
        return shown;
    }

    private Map<Personal<String>, String> shown(List<Personal<String>> opened, Reader reader, String why) {
        var byConsent = opened.stream().collect(partitioningBy(this::hasConsent));
        var shown = new HashMap<Personal<String>, String>();
        byConsent.forEach((consented, several) -> {
            if (!several.isEmpty()) {
                shown.putAll(
                        vault.shown(several, new Reader(reader.caller(), consented, why, reader.locale(), null, true)));
            }
        });
        return shown;
    }

    private boolean hasConsent(Personal<String> one) {
        return one.kind() != Personal.Kind.TEXT && whole.contains(one.subject());
    }

    /** The papers that open it. */
    private String why(Personal<String> one) {
        var papers =
                switch (one.kind()) {
                    case NAME -> sharing.papers(SharedField.NAMES);
                    case IDENTITY_NUMBER -> sharing.papers(SharedField.IDENTITY_NUMBERS);
                    case PHONE -> sharing.papers(SharedField.PHONES);
                    case TEXT, ACCOUNT, PLATE -> sharing.papers();
                };
        return "agreement " + String.join(", ", papers);
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
