package org.hanshu.query.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of a case's claimants, by their numbers.
 *
 * @param next what {@code ?after=} asks for the rest with, or null at the end
 */
public record ClaimantPage(
        List<ClaimantItem> items, @Nullable String next) {}
