package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.PersonField;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.hanshu.query.shared.Mandate;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Whom somebody asks to see unmasked, what of them, on which paper and why. */
sealed interface Look {

    /** What is shown where nothing is named: enough to know somebody and to reach them. */
    Set<PersonField> USUAL = Set.of(PersonField.NAME, PersonField.PHONE);

    Party party();

    @Nullable
    Integer n();

    @Nullable
    Set<PersonField> fields();

    UnmaskGround reason();

    /** The number of the paper, without anybody's name. */
    String paper();

    boolean isOfAuditor();

    /** The question that it asks of this case; refused where the ground is not of who asks. */
    default UnmaskParty of(UUID caseId, Caller caller, Locale reader) {
        if (reason().ofAuditors() != isOfAuditor()) {
            throw QueryRule.GROUND.violated(Map.of("field", "reason"));
        }
        var number = n();
        var wanted = fields();
        return new UnmaskParty(
                party(),
                number == null ? 1 : number,
                wanted == null ? USUAL : Set.copyOf(wanted),
                new Mandate(caseId, paper(), reason()),
                new Scope(caller),
                reader);
    }

    /**
     * Under which mandate somebody is looked at.
     *
     * @param n by number; the first where left out
     * @param fields what of them is needed; name and telephone number where left out
     * @param mandate the number of the mandate, without anybody's name
     * @param reason why, by the vocabulary
     */
    @Schema(name = "LookUnderMandate")
    record UnderMandate(
            @NotNull Party party,
            @Positive @Nullable Integer n,
            @Size(min = 1) @Nullable Set<@NotNull PersonField> fields,
            @NotBlank @Size(max = 100) String mandate,
            @NotNull UnmaskGround reason)
            implements Look {

        @Override
        public String paper() {
            return mandate;
        }

        @Override
        public boolean isOfAuditor() {
            return true;
        }
    }

    /**
     * Why somebody is looked at whom one's role alone shows masked.
     *
     * @param n by number; the first where left out
     * @param fields what of them is needed; name and telephone number where left out
     * @param reference the number of the paper for which it is needed, without anybody's name
     * @param reason why, by the vocabulary
     */
    @Schema(name = "LookForReason")
    record ForReason(
            @NotNull Party party,
            @Positive @Nullable Integer n,
            @Size(min = 1) @Nullable Set<@NotNull PersonField> fields,
            @NotBlank @Size(max = 100) String reference,
            @NotNull UnmaskGround reason)
            implements Look {

        @Override
        public String paper() {
            return reference;
        }

        @Override
        public boolean isOfAuditor() {
            return false;
        }
    }
}
