package org.hanshu.command.supervisioncase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.MadeBeside;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What somebody says about a wrong entry of a case or of its file. */
final class CorrectionRequest {

    private CorrectionRequest() {}

    /**
     * What should have been said.
     *
     * @param event the id of the wrong entry, as the timeline names it
     * @param set what should have stood in which place
     */
    record Correcting(
            @NotBlank @Size(max = 100) String event,
            @NotEmpty @Size(max = 100) Map<@Size(max = 100) String, @Nullable @Size(max = 20_000) String> set,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /**
     * A correction that was taken.
     *
     * @param version the case's: its file beside it does not make it stale
     * @param correction the number under which it waits for a second person; null where it holds at once
     * @param inFile whether it is about an entry of the case's file
     */
    record OnRecord(UUID id, long version, @Nullable Integer correction, boolean inFile) implements MadeBeside {

        static OnRecord of(CorrectionTaken taken) {
            return new OnRecord(taken.id(), taken.version(), taken.correction(), false);
        }

        @Override
        public UUID madeIn() {
            return inFile ? CaseFileId.of(new CaseId(id)).value() : id;
        }
    }
}
