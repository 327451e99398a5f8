package org.hanshu.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells auditors who was erased when, by whom, on which ground and order. */
@RestController
@ReadModel(ErasuresProjection.GROUP)
@Tag(name = "Audit", description = "审计")
class ErasureListController {

    private final Questions questions;

    ErasureListController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/audit/erasures")
    @Operation(
            summary = "删除记录 · Who was erased when, by whom, on which ground and order, the last first",
            description = "By data subject and case; nobody's name stands here.")
    ErasureList erasures(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return questions.ask(new ListErasures(actor, caseId, Slice.of(limit, after)));
    }
}
