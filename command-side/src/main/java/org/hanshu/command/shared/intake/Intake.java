package org.hanshu.command.shared.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.IdentityNumber;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Uscc;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.command.shared.PersonalDigests;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimTold;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what somebody told into the command that files it: numbers the lists, seals what is personal, notices what is odd. */
@Component
public class Intake {

    private final PersonalDigests digests;

    public Intake(PersonalDigests digests) {
        this.digests = digests;
    }

    public FileComplaint fileComplaint(CaseId caseId, ComplaintTold told) {
        return new FileComplaint(
                caseId,
                told.kind(),
                told.channel(),
                told.references(),
                told.receivedAt(),
                told.region(),
                told.industry(),
                told.filedBy(),
                numbered(n -> respondent(caseId, n, told.respondents().get(n - 1)), told.respondents()),
                numbered(n -> claimant(caseId, n, told.claimants().get(n - 1)), told.claimants()),
                told.workersAffected(),
                numbered(n -> claim(n, told.claims().get(n - 1)), told.claims()),
                told.anonymous(),
                told.mayBeNamedTo(),
                Personal.text(Derived.TEXT.id(caseId, "narrative"), told.narrative()),
                repeatMark(told),
                warnings(told));
    }

    private static <T> List<T> numbered(IntFunction<T> each, List<?> told) {
        return IntStream.rangeClosed(1, told.size()).mapToObj(each).toList();
    }

    private static Respondent respondent(CaseId caseId, int n, RespondentTold told) {
        var isSomebody = told.kind() == RespondentKind.SOLE_TRADER || told.kind() == RespondentKind.PERSON;
        var subject = Derived.PERSON.id(caseId, "respondent", n);
        return new Respondent(
                n,
                told.role(),
                told.kind(),
                isSomebody ? null : told.name(),
                isSomebody ? personal(subject, Personal.Kind.NAME, told.name()) : null,
                told.uscc() == null ? null : told.uscc().toUpperCase(Locale.ROOT));
    }

    private Claimant claimant(CaseId caseId, int n, ClaimantTold told) {
        var person = person(caseId, n, told);
        return new Claimant(
                n,
                personal(person, Personal.Kind.NAME, told.name()),
                personal(person, Personal.Kind.IDENTITY_NUMBER, told.idNumber()),
                personal(person, Personal.Kind.PHONE, told.phone()),
                told.employmentForm(),
                told.employmentEndedOn());
    }

    /** The same person is the same data subject in every case, where anything identifies them. */
    private UUID person(CaseId caseId, int n, ClaimantTold told) {
        if (told.idNumber() != null) {
            return Derived.PERSON.id(digests.of("identity-number", told.idNumber()));
        }
        if (told.phone() != null) {
            return Derived.PERSON.id(digests.of("phone", told.phone()));
        }
        return Derived.PERSON.id(caseId, "claimant", n);
    }

    private static Claim claim(int n, ClaimTold told) {
        return new Claim(
                n,
                told.cause(),
                told.amount(),
                told.from(),
                told.to(),
                told.knownOn(),
                told.claimants(),
                told.respondents());
    }

    private static @Nullable Personal<String> personal(UUID subject, Personal.Kind kind, @Nullable String value) {
        return value == null ? null : new Personal.Open<>(subject, kind, value);
    }

    /** By this the same story of the same person is recognised under another number. */
    private @Nullable String repeatMark(ComplaintTold told) {
        var who = told.claimants().stream()
                .findFirst()
                .map(each -> each.idNumber() == null ? each.phone() : each.idNumber());
        if (who.isEmpty()) {
            return null;
        }
        var employer = told.respondents().stream().findFirst().map(RespondentTold::name);
        var causes =
                told.claims().stream().map(each -> each.cause().name()).sorted().collect(joining(","));
        return digests.of("repeat", who.get(), employer.orElse(""), causes, told.narrative());
    }

    private static List<Warning> warnings(ComplaintTold told) {
        var warnings = new ArrayList<Warning>();
        for (var each : told.respondents()) {
            if (each.uscc() != null && !Uscc.holds(each.uscc().toUpperCase(Locale.ROOT))) {
                warnings.add(new Warning(Warning.Code.USCC_CHECK, each.field() + ".uscc", ""));
            }
        }
        for (var each : told.claimants()) {
            if (each.idNumber() != null && !IdentityNumber.holds(each.idNumber())) {
                warnings.add(new Warning(Warning.Code.IDENTITY_NUMBER_CHECK, each.field() + ".idNumber", ""));
            }
        }
        return List.copyOf(warnings);
    }
}
