package org.hanshu.api.letter;

import java.util.UUID;

/** What recording a rectification answers: its number in the demand. */
public record RectificationTaken(UUID id, long version, int rectification) {}
