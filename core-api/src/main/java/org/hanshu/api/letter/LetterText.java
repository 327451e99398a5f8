package org.hanshu.api.letter;

import java.util.List;
import org.hanshu.api.shared.Personal;

/**
 * What a letter says.
 *
 * @param facts the facts and how they were found
 * @param legalBasis the articles that it rests on
 * @param sha256 the hash of the whole text in the clear, which approval and signature repeat
 */
public record LetterText(Personal<String> facts, List<String> legalBasis, List<Demand> demands, String sha256) {}
