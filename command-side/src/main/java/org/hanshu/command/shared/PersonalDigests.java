package org.hanshu.command.shared;

/** Recognises the same person or story again without keeping the words: keyed digests that nobody can turn back. */
public interface PersonalDigests {

    /**
     * The digest of these parts for one purpose, in hexadecimal. Blanks around a part and its case do not matter.
     *
     * @param purpose what is compared; equal parts have different digests for different purposes
     */
    String of(String purpose, String... parts);
}
