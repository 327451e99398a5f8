package org.hanshu.query.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Personal data as a reader may see it: masked, or whole where they may; a whole one is recorded as read. */
public interface Disclosure {

    /**
     * Who looks, and how.
     *
     * @param unmasked whether they may see it whole; otherwise they see its mask
     * @param reason why it is read, for the record of readings
     * @param mandate on what somebody sees it whole whose role is not reason enough
     * @param recorded whether it is recorded as read even where it is masked
     */
    record Reader(
            Caller caller,
            boolean unmasked,
            String reason,
            Locale locale,
            @Nullable Mandate mandate,
            boolean recorded) {

        /** Somebody whose role is reason enough for what they see. */
        public Reader(Caller caller, boolean unmasked, String reason, Locale locale) {
            this(caller, unmasked, reason, locale, null, false);
        }

        /** Somebody who has a mandate, or gave a reason. */
        public Reader(Caller caller, String reason, Locale locale, Mandate mandate) {
            this(caller, true, reason, locale, mandate, false);
        }
    }

    /** What the reader is shown for each; an erased one is said to be erased. One call for many is cheap. */
    Map<Personal<String>, String> shown(Collection<Personal<String>> several, Reader reader);

    /** What the reader is shown for this one. */
    default String shown(Personal<String> one, Reader reader) {
        return shown(List.of(one), reader).getOrDefault(one, "");
    }

    /** The data subjects whose full name, identity number or phone is exactly this. */
    Set<UUID> subjectsOf(String exactly);
}
