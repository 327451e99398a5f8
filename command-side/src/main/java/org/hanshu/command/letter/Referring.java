package org.hanshu.command.letter;

import java.util.Map;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.ReferableLetter;
import org.hanshu.api.vocabulary.LetterStatus;

/** What a letter says to a referral that follows it: a 建议书 that went out to an agency is followed, and nothing else. */
final class Referring {

    private Referring() {}

    static ReferableLetter referable(LetterState letter) {
        var head = letter.head();
        if (!head.kind().equals(LetterKind.RECOMMENDATION)) {
            throw LetterRule.REFERRED_ON_A_RECOMMENDATION.violated(Map.of("field", "letterId", "kind", head.kind()));
        }
        if (letter.delivery().signedOn() == null || letter.status() == LetterStatus.WITHDRAWN) {
            throw LetterRule.REFERRED_ONCE_SIGNED.violated(
                    Map.of("state", letter.status().name()));
        }
        return new ReferableLetter(
                head.issuer(), head.region(), head.standing().origin().cases());
    }
}
