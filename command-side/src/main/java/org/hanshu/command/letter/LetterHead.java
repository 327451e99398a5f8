package org.hanshu.command.letter;

import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterStanding;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/** What stays the same on every version of a letter: its kind, who issues it to whom, and whose time limits apply. */
record LetterHead(String kind, OrganisationId issuer, Region region, LetterStanding standing) {

    static LetterHead of(LetterDrafted event) {
        return new LetterHead(
                event.kind(), event.issuer(), event.region(), new LetterStanding(event.origin(), event.addressee()));
    }
}
