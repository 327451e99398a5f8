package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.api.supervisioncase.Claimant;

/**
 * The claimants of a case, as far as the dossier shows them.
 *
 * @param shown by number, the first one first
 * @param total how many there are
 */
record Claimants(List<Claimant> shown, int total) {

    /** How many the dossier shows; the list itself is paged through. */
    static final int SHOWN = 100;

    static Claimants all(List<Claimant> claimants) {
        return new Claimants(claimants, claimants.size());
    }
}
