package org.hanshu.query.proposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what the system suggests. */
@RestController
@ReadModel(ProposalsProjection.GROUP)
@Tag(name = "Proposals")
class ProposalListController {

    private final Questions questions;

    ProposalListController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/proposals")
    @Operation(summary = "What the system suggests and who answered, the last made first")
    ProposalList list(
            @RequestParam(required = false) @Nullable ProposalStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListProposals(status, Slice.of(limit, after), new Scope(caller), reader));
    }
}
