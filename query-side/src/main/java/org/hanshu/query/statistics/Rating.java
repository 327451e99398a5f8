package org.hanshu.query.statistics;

import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.Satisfaction;

/** What a call-back says of how satisfied somebody is, where it says so. */
final class Rating {

    /** Nobody was reached, and so nobody could say. */
    static final String NOT_REACHED = "NOT_REACHED";

    private Rating() {}

    static String of(CallbackRecorded call) {
        if (!call.reached()) {
            return NOT_REACHED;
        }
        var said = call.satisfaction();
        return said == null ? Satisfaction.NOT_RATED.name() : said.name();
    }
}
