package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a complaint in: finds whose business it is, gives it its number, and notices where it was told before. */
@Component
class IntakeDesk {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> CONSTRUCTION_WORDS = List.of("建筑", "施工", "建设工程");

    private final KnownOrganisations organisations;
    private final Clock clock;
    private final CaseNumbers numbers;
    private final KnownComplaints known;

    IntakeDesk(KnownOrganisations organisations, Clock clock, CaseNumbers numbers, KnownComplaints known) {
        this.organisations = organisations;
        this.clock = clock;
        this.numbers = numbers;
        this.known = known;
    }

    ComplaintFiled takeIn(FileComplaint told, Caller caller) {
        check(told);
        var owner = owner(told, caller);
        var mark = told.repeatMark() == null
                ? null
                : told.repeatMark() + "@" + owner.id().value();
        var warnings = warnings(told, mark);
        if (mark != null) {
            known.remember(mark, told.caseId());
        }
        return new ComplaintFiled(
                told.caseId(),
                number(owner),
                told.kind(),
                told.channel(),
                told.references(),
                told.receivedAt(),
                told.region(),
                told.industry(),
                owner.id(),
                caller.organisation(),
                told.filedBy(),
                told.respondents(),
                told.claimants(),
                told.workersAffected(),
                told.claims(),
                told.anonymous(),
                told.mayBeNamedTo(),
                told.narrative(),
                warnings);
    }

    /** The number of a case that becomes one of its own. */
    String numberFor(OrganisationId owner) {
        return organisations.now().find(owner).map(this::number).orElseThrow();
    }

    private void check(FileComplaint told) {
        if (told.receivedAt().isAfter(clock.instant())) {
            throw CaseRule.RECEIVED_IN_THE_FUTURE.violatedBy("receivedAt");
        }
        var schemes = told.references().stream().map(Reference::scheme).collect(toSet());
        if (schemes.size() < told.references().size()) {
            throw CaseRule.REFERENCES_ARE_UNIQUE_PER_SCHEME.violatedBy("references");
        }
        if (told.workersAffected() < Math.max(1, told.claimants().size())) {
            throw CaseRule.CLAIMANTS_ARE_AMONG_THE_AFFECTED.violatedBy("workersAffected");
        }
        for (var claim : told.claims()) {
            checkNumbers(told, claim);
        }
    }

    private static void checkNumbers(FileComplaint told, Claim claim) {
        var field = "claims[" + (claim.n() - 1) + "]";
        if (!within(claim.claimants(), told.claimants().size())) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy(field + ".claimants");
        }
        if (!within(claim.respondents(), told.respondents().size())) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy(field + ".respondents");
        }
    }

    private static boolean within(List<Integer> numbers, int last) {
        return numbers.stream().allMatch(n -> n >= 1 && n <= last);
    }

    /** Where no union serves the region, the union that took it in keeps it until it is handed over. */
    private Organisation owner(FileComplaint told, Caller caller) {
        var known = organisations.now();
        return known.ownerOf(told.region(), trade(told))
                .or(() -> known.existing(caller.organisation()).filter(Organisation::isUnion))
                .orElseThrow(() -> CaseRule.NO_UNION_SERVES_REGION.violatedBy("region"));
    }

    private static @Nullable String trade(FileComplaint told) {
        var industry = told.industry() == null ? "" : told.industry();
        var isConstruction = CONSTRUCTION_WORDS.stream().anyMatch(industry::contains)
                || told.claimants().stream()
                        .anyMatch(each -> each.employmentForm() == EmploymentForm.CONSTRUCTION_WORKER);
        return isConstruction ? "CONSTRUCTION" : null;
    }

    private String number(Organisation owner) {
        var year = LocalDate.ofInstant(clock.instant(), BEIJING).getYear();
        return "%s案%d-%06d".formatted(owner.characters().orElse(""), year, numbers.next());
    }

    /** A repeat is looked for among the owner's cases only: nobody learns from a warning what others have. */
    private List<Warning> warnings(FileComplaint told, @Nullable String mark) {
        var repeated = mark == null
                ? Stream.<Warning>empty()
                : known.find(mark).stream()
                        .filter(earlier -> !earlier.equals(told.caseId()))
                        .map(earlier -> new Warning(Warning.Code.REPEATS, "narrative", earlier.toString()));
        var all = new ArrayList<>(told.warnings());
        all.addAll(repeated.toList());
        return List.copyOf(all);
    }
}
