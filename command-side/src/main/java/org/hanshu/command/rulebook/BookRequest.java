package org.hanshu.command.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.rulebook.RuleBookCommand.PublishRules;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** A whole rule book as an administrator sends it. */
record BookRequest(
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid RuleRequest> rules,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid LetterKindRequest> letterKinds,
        @Nullable Instant at,
        @Nullable String onBehalfOf)
        implements Dated {

    PublishRules command() {
        return new PublishRules(
                RuleBookCommand.THE_BOOK,
                rules.stream().map(RuleRequest::rule).toList(),
                letterKinds.stream().map(LetterKindRequest::kind).toList());
    }
}
