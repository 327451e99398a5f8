package org.hanshu.query.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.Cause;

/**
 * What the agreements that are in force open of one case to the reader's agency.
 *
 * @param shares those that share the case, at least one
 */
public record Sharing(List<Share> shares) {

    public boolean opens(SharedField field) {
        return shares.stream().anyMatch(share -> share.fields().contains(field));
    }

    public List<SharedField> fields() {
        return shares.stream()
                .flatMap(share -> share.fields().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** About what the case is, as far as it is shared. */
    public Set<Cause> causes() {
        return shares.stream().flatMap(share -> share.causes().stream()).collect(Collectors.toSet());
    }

    /** Whether one paper shares this cause and opens what is claimed. */
    public boolean opensClaimsOf(Cause cause) {
        return shares.stream()
                .anyMatch(share ->
                        share.causes().contains(cause) && share.fields().contains(SharedField.CLAIMS));
    }

    /** The numbers of the papers. */
    public List<String> papers() {
        return shares.stream().map(Share::number).distinct().toList();
    }

    /** The numbers of those that open this, which are the reason for what is read of it. */
    public List<String> papers(SharedField field) {
        return shares.stream()
                .filter(share -> share.fields().contains(field))
                .map(Share::number)
                .distinct()
                .toList();
    }

    public OrganisationId agency() {
        return shares.getFirst().agency();
    }
}
