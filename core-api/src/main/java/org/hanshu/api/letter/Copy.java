package org.hanshu.api.letter;

import org.jspecify.annotations.Nullable;

/** Who gets a copy 抄送, and on what legal basis: courts and procuratorates get none without. */
public record Copy(String to, @Nullable String legalBasis) {}
