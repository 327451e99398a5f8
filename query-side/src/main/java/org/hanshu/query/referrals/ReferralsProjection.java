package org.hanshu.query.referrals;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.RightHistory;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the referrals, and what the agencies said to them. */
@Component
@ProcessingGroup(ReferralsProjection.GROUP)
class ReferralsProjection {

    static final String GROUP = "referrals_1";

    private final FoldedRows<ReferralView> rows;
    private final RightHistory history;

    ReferralsProjection(JdbcTemplate jdbc, RightHistory history) {
        rows = rows(jdbc);
        this.history = history;
    }

    static FoldedRows<ReferralView> rows(JdbcTemplate jdbc) {
        return new FoldedRows<>(jdbc, "referrals_1.referrals", ReferralView.class);
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> ReferralView.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildClockEvent event, DomainEventMessage<?> message) {
        if (event.kind() == ChildKind.REFERRAL) {
            rows.fold(message, before -> ReferralView.evolve(before, event, Told.of(message)));
        }
    }

    @EventHandler
    void on(ChildCorrectionEvent event, DomainEventMessage<?> message) {
        if (event.kind() == ChildKind.REFERRAL) {
            rows.fold(
                    message,
                    before -> RightHistory.isChangedBy(event)
                            ? history.fold(message, ReferralView::evolve)
                            : ReferralView.evolve(before, event, Told.of(message)));
        }
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
