package org.hanshu.command.letter;

import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.Origin;

/** Whom a letter asks, when it is signed, whether what it demands may be demanded still. */
interface DemandedClaims {

    /**
     * Refuses where a claim is decided elsewhere meanwhile.
     *
     * @param claims by their numbers in the letter's case
     * @param trail the metadata of the command that signs the letter
     */
    void requireFree(Origin origin, List<Integer> claims, Map<String, ?> trail);
}
