package org.hanshu.api.casefile;

import org.hanshu.api.shared.Personal;

/**
 * A file that is evidence 电子证据, known by its hash; its bytes are kept elsewhere.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param name as its giver named it: a file's name may name someone
 * @param type its media type
 * @param size in bytes
 */
public record EvidenceFile(String sha256, Personal<String> name, String type, long size) {}
