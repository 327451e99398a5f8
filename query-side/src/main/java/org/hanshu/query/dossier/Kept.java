package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.jspecify.annotations.Nullable;

/**
 * Until when a case that is over is kept with the names in it.
 *
 * @param reckoned by which rule it was counted last
 * @param named the day that somebody named since, where somebody did
 * @param asked whether somebody is asked what becomes of the names
 */
record Kept(RetentionReckoned reckoned, @Nullable LocalDate named, boolean asked) {

    static @Nullable Kept after(@Nullable Kept before, RetentionEvent event) {
        return switch (event) {
            case RetentionReckoned anew -> new Kept(anew, null, false);
            case RetentionOver over -> new Kept(requireNonNull(before).reckoned(), before.named(), true);
            case KeptLonger longer -> new Kept(requireNonNull(before).reckoned(), longer.last(), false);
            case RetentionLeft left -> null;
        };
    }
}
