package org.hanshu.api.shared;

import java.util.UUID;

/**
 * What a command that was carried out answers.
 *
 * @param id the thing that changed
 * @param version what a later {@code If-Match} names; the system's own reminders do not raise it
 */
public record Changed(UUID id, long version) {}
