package org.hanshu.api.letter;

/** Who gets a copy 抄送, and on what legal basis. */
public record Copy(String to, String legalBasis) {}
