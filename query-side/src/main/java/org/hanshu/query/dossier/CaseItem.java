package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param externalNumber the number that the channel gave it
 * @param employer the employer, or the first who answers where none is named as such
 * @param light the worst of its own lights and its letters' and other children's
 * @param nextDue the first day on which anything of it is due, or was and still is
 */
public record CaseItem(
        UUID id,
        String caseNumber,
        @Nullable String externalNumber,
        CaseStatus status,
        Region region,
        @Nullable Employer employer,
        List<Cause> causes,
        Light light,
        @Nullable LocalDate nextDue,
        Instant updatedAt) {

    /** Who answers for the wrong, by name and 统一社会信用代码. */
    public record Employer(@Nullable String name, @Nullable String uscc) {

        static Employer of(Respondent respondent, Texts texts) {
            var name = respondent.name();
            return new Employer(name == null ? texts.of(respondent.personalName()) : name, respondent.uscc());
        }
    }

    static CaseItem of(CaseView view, Standing standing, Texts texts) {
        var filed = view.filed();
        return new CaseItem(
                filed.caseId().value(),
                filed.caseNumber(),
                externalNumber(filed),
                view.status(),
                filed.region(),
                employer(filed, texts),
                view.ownClaims().map(Claim::cause).distinct().toList(),
                standing.light(),
                standing.nextDue(),
                standing.updatedAt());
    }

    /** As far as it is about these. */
    CaseItem about(Set<Cause> shared) {
        return new CaseItem(
                id,
                caseNumber,
                externalNumber,
                status,
                region,
                employer,
                causes.stream().filter(shared::contains).toList(),
                light,
                nextDue,
                updatedAt);
    }

    private static @Nullable String externalNumber(ComplaintFiled filed) {
        return filed.references().stream()
                .filter(reference -> reference.scheme().equals(filed.channel().name()))
                .map(Reference::number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Employer employer(ComplaintFiled filed, Texts texts) {
        var respondents = filed.respondents();
        return respondents.stream()
                .filter(each -> each.role() == RespondentRole.EMPLOYER)
                .findFirst()
                .or(() -> respondents.stream().findFirst())
                .map(each -> Employer.of(each, texts))
                .orElse(null);
    }
}
