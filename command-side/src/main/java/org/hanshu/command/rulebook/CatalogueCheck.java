package org.hanshu.command.rulebook;

import static org.hanshu.command.rulebook.RuleBookRule.A_LETTER_KIND_NAMES_ITS_MARK_AND_BOTH_NAMES;
import static org.hanshu.command.rulebook.RuleBookRule.A_LETTER_KIND_ONCE_PUBLISHED_STAYS;
import static org.hanshu.command.rulebook.RuleBookRule.A_LETTER_KIND_STANDS_ONCE;
import static org.hanshu.command.rulebook.RuleBookRule.A_REPLY_RULE_STANDS_IN_THE_BOOK;
import static org.hanshu.command.rulebook.RuleBookRule.A_SUCCESSOR_STANDS_IN_THE_CATALOGUE;
import static org.hanshu.command.rulebook.RuleBookRule.SUCCESSORS_COME_TO_AN_END;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;

/** Whether these kinds of letters can stand in one catalogue, after the version before it. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static void check(List<LetterKindRule> kinds, List<LetterKindRule> before, List<TimeRule> rules) {
        var codes = new HashSet<String>();
        for (var i = 0; i < kinds.size(); i++) {
            if (!codes.add(kinds.get(i).code())) {
                throw A_LETTER_KIND_STANDS_ONCE.violated(
                        "letterKinds[" + i + "].code", kinds.get(i).code());
            }
        }
        var limits = rules.stream().map(TimeRule::id).collect(Collectors.toSet());
        for (var i = 0; i < kinds.size(); i++) {
            checkOne(kinds.get(i), "letterKinds[" + i + "]", codes, limits);
        }
        checkRings(kinds);
        for (var kind : before) {
            if (!codes.contains(kind.code())) {
                throw A_LETTER_KIND_ONCE_PUBLISHED_STAYS.violated("letterKinds", kind.code());
            }
        }
    }

    /** What follows on silence comes to an end: no letter is its own follower, over however many others. */
    private static void checkRings(List<LetterKindRule> kinds) {
        var next = new HashMap<String, String>();
        for (var kind : kinds) {
            var successor = kind.successor();
            if (successor != null) {
                next.put(kind.code(), successor);
            }
        }
        for (var i = 0; i < kinds.size(); i++) {
            var first = kinds.get(i).code();
            var steps = 0;
            for (var code = next.get(first); code != null && steps < kinds.size(); code = next.get(code)) {
                if (code.equals(first)) {
                    throw SUCCESSORS_COME_TO_AN_END.violated("letterKinds[" + i + "].successor", first);
                }
                steps++;
            }
        }
    }

    private static void checkOne(LetterKindRule kind, String line, Set<String> codes, Set<String> limits) {
        if (kind.mark().isBlank() || kind.zh().isBlank() || kind.en().isBlank()) {
            throw A_LETTER_KIND_NAMES_ITS_MARK_AND_BOTH_NAMES.violated(line, kind.code());
        }
        var reply = kind.replyRule();
        if (reply != null && !limits.contains(reply)) {
            throw A_REPLY_RULE_STANDS_IN_THE_BOOK.violated(line + ".replyRule", reply);
        }
        var successor = kind.successor();
        if (successor != null && !codes.contains(successor)) {
            throw A_SUCCESSOR_STANDS_IN_THE_CATALOGUE.violated(line + ".successor", successor);
        }
    }
}
