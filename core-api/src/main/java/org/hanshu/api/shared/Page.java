package org.hanshu.api.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what {@code ?after=} asks for the rest with, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 500;
}
