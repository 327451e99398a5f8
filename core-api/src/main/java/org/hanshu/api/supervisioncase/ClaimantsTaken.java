package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Warning;

/**
 * What adding claimants answers.
 *
 * @param claimants the numbers of those who were added
 * @param claims the numbers of the claims that were added with them
 * @param leftOut those on the list who were not added
 */
public record ClaimantsTaken(
        UUID id,
        long version,
        List<Integer> claimants,
        List<Integer> claims,
        List<LeftOut> leftOut,
        List<Warning> warnings) {

    /** Somebody who was not added, and why. */
    public record LeftOut(String place, RowProblem why) {}
}
