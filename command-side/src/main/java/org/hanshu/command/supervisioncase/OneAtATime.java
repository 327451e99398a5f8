package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.supervisioncase.ChildKind;

/** A claim is mediated once at a time, and one application for legal aid goes on about it 一事不重复. */
final class OneAtATime {

    private OneAtATime() {}

    static void check(Children children, ChildKind kind, List<Integer> claims, ChildHistories histories) {
        var rule =
                switch (kind) {
                    case MEDIATION -> CaseRule.MEDIATED_ONCE_AT_A_TIME;
                    case LEGAL_AID -> CaseRule.AIDED_ONCE_AT_A_TIME;
                    case LETTER, REFERRAL, INBOUND_LETTER -> null;
                };
        if (rule != null) {
            children.open(Set.of(kind)).forEach(open -> check(rule, open, claims, histories));
        }
    }

    private static void check(CaseRule rule, UUID open, List<Integer> claims, ChildHistories histories) {
        histories.of(open).claims().stream()
                .filter(claims::contains)
                .findFirst()
                .ifPresent(claim -> {
                    throw rule.violated(Map.of("open", open.toString(), "claim", claim.toString()));
                });
    }
}
