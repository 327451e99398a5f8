package org.hanshu.command.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.LetterKindRule.AddresseeKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.jspecify.annotations.Nullable;

/** One kind of letter as an administrator sends it. */
record LetterKindRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,49}") String code,
        @NotBlank @Size(max = 100) String zh,
        @NotBlank @Size(max = 100) String en,
        @NotBlank @Size(max = 5) String mark,
        @NotEmpty Set<@NotNull IssuerLevel> issuerLevels,
        @NotNull AddresseeKind addressee,
        @Nullable String replyRule,
        @NotNull Boolean needsFinding,
        @Nullable String successor) {

    LetterKindRule kind() {
        return new LetterKindRule(
                code, zh, en, mark, Set.copyOf(issuerLevels), addressee, replyRule, needsFinding, successor);
    }
}
