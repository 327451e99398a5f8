package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;

/**
 * A case whose time is over, and who in it is not forgotten yet.
 *
 * @param claimants by number
 */
public record ForgettableCase(UUID id, long version, List<Integer> claimants) {

    public ForgettableCase {
        claimants = List.copyOf(claimants);
    }
}
