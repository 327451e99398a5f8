package org.hanshu.api.letter;

/** A paper that goes with a letter 附件, by title and the SHA-256 of its bytes. */
public record Enclosure(String title, String sha256) {}
