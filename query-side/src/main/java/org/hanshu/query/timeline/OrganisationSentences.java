package org.hanshu.query.timeline;

import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.agency.OrganisationEvent.JurisdictionSet;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.OrganisationEvent.OrganisationMoved;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRegistered;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRenamed;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What became of a union or an agency, in sentences. */
record OrganisationSentences(TimelineWords words) {

    String about(OrganisationEvent event) {
        var id = event.organisation().value();
        return switch (event) {
            case OrganisationRegistered one ->
                words.say(
                        one,
                        one.particulars().zh(),
                        one.particulars().region(),
                        named(one.particulars().parent()),
                        one.order(),
                        id);
            case OrganisationRenamed one -> words.say(one, id, one.zh(), one.order());
            case OrganisationMoved one -> words.say(one, words.organisation(id), named(one.parent()), one.order());
            case JurisdictionSet one -> words.say(one, words.organisation(id), one.region(), one.order());
            case OrganisationClosed one -> words.say(one, words.organisation(id), named(one.successor()), one.order());
        };
    }

    private String named(@Nullable OrganisationId other) {
        return other == null ? "-" : words.organisation(other.value());
    }
}
