package org.hanshu.query.worklist;

import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.ChildProgress;
import org.jspecify.annotations.Nullable;

/** What there is to do on a referral: the agency's part, and the union's, which chases an agency that is late. */
final class ReferralWork {

    private ReferralWork() {}

    static List<Task> tasks(ChildProgress progress, @Nullable OrganisationId agency) {
        return switch (ReferralStatus.valueOf(progress.status())) {
            case PREPARED, REROUTED -> List.of(Task.of(TaskKind.SEND_REFERRAL, progress.clocks()));
            case SENT -> waiting(progress, TaskKind.ACKNOWLEDGE_REFERRAL, agency);
            case ACKNOWLEDGED -> waiting(progress, TaskKind.DECIDE_REFERRAL, agency);
            case ACCEPTED -> waiting(progress, TaskKind.GIVE_REFERRAL_RESULT, agency);
            case RESULT_RECEIVED -> List.of(Task.of(TaskKind.CLOSE_REFERRAL, progress.clocks()));
            case DECLINED, RECALLED, CLOSED -> List.of();
        };
    }

    private static List<Task> waiting(ChildProgress progress, TaskKind theirs, @Nullable OrganisationId agency) {
        var clocks = progress.clocks();
        var late = clocks.light() == Light.RED;
        var ours = Task.of(late ? TaskKind.CHASE_REFERRAL : TaskKind.FOLLOW_REFERRAL, clocks);
        return agency == null
                ? List.of(ours)
                : List.of(ours, Task.of(theirs, clocks).of(agency));
    }
}
