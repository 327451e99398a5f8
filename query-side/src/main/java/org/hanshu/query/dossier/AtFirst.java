package org.hanshu.query.dossier;

import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.jspecify.annotations.Nullable;

/**
 * What a case was when it was filed.
 *
 * @param filed the complaint without its claimants, once anything came to it; null while it is as it was
 * @param claimants how many claimants it named
 */
record AtFirst(@Nullable ComplaintFiled filed, int claimants) {

    static AtFirst of(ComplaintFiled filed) {
        return new AtFirst(null, filed.claimants().size());
    }

    /** Before something comes to the complaint for the first time it is kept as it is. */
    AtFirst before(ComplaintFiled present) {
        return filed == null ? new AtFirst(Joined.withoutClaimants(present), claimants) : this;
    }

    /** The complaint as it was, understood as it is now; with those of its claimants who are still named. */
    ComplaintFiled within(ComplaintFiled present) {
        var named = present.claimants().stream()
                .filter(each -> each.n() <= claimants)
                .toList();
        return Joined.as(filed == null ? present : filed, present.kind(), named);
    }
}
