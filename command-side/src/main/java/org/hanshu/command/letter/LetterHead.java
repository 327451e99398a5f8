package org.hanshu.command.letter;

import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/** What stays the same on every version of a letter: its kind, who issues it, and whose time limits apply. */
record LetterHead(String kind, OrganisationId issuer, Region region) {

    static LetterHead of(LetterDrafted event) {
        return new LetterHead(event.kind(), event.issuer(), event.region());
    }
}
