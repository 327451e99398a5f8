package org.hanshu.query.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the file of a case, in the order in which it was entered.
 *
 * @param next what {@code ?after=} asks for the rest with, or null at the end
 */
public record FilePage(List<FileEntryItem> items, @Nullable String next) {}
