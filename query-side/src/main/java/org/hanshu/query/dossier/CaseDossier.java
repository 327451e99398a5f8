package org.hanshu.query.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.agency.SharedField;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The case file 案卷 of one case.
 *
 * @param collected what is in its file; for who filed it without owning it, what is disclosed beyond the union
 * @param handling how it is worked on; left out for who filed it without owning it
 * @param shared for a partner agency to which it is shared by agreement, what is; nothing for everybody else
 * @param version what a change of the case names in {@code If-Match}
 */
public record CaseDossier(
        @JsonUnwrapped CaseItem item,
        @JsonUnwrapped Filing filing,
        @JsonUnwrapped RelationsView relations,
        @JsonUnwrapped Collected collected,
        @JsonUnwrapped @Nullable Handling handling,
        @Nullable SharedUnder shared,
        long version) {

    /**
     * Under which papers a partner agency reads the case.
     *
     * @param agreements their numbers
     * @param fields what they open of it
     * @param letters those that were issued, where the papers open them
     */
    public record SharedUnder(List<String> agreements, List<SharedField> fields, List<Handling.ChildItem> letters) {}

    /** @param all whether its reader sees how it is worked on */
    static CaseDossier of(CaseParts parts, boolean all, Texts texts, Locale reader) {
        var view = parts.view();
        var standing = all
                ? Standing.of(parts)
                : new Standing(
                        view.clocks().light(),
                        view.clocks().nextDue(),
                        view.mark().updatedAt());
        return new CaseDossier(
                CaseItem.of(view, standing, texts),
                Filing.of(parts, all, texts, reader),
                RelationsView.of(view.dealings().relations(), parts.wentOn(), all, texts),
                Collected.of(parts.file(), texts),
                all ? Handling.of(parts, texts, reader) : null,
                null,
                view.mark().version());
    }
}
