package org.hanshu.application.vault;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a key was replaced.
 *
 * @param order the number of the order to do so
 * @param subject whose key it was; nothing for the master key
 * @param master the generation of the master key that wraps all keys since; nothing for the key of one subject
 * @param rewrapped how many keys it wrapped anew so far
 * @param endedAt nothing while it goes on
 */
record KeyRotation(
        long id,
        Instant at,
        String actor,
        String order,
        @Nullable UUID subject,
        @Nullable Integer master,
        long rewrapped,
        @Nullable Instant endedAt) {}
