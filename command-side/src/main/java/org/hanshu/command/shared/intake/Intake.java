package org.hanshu.command.shared.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.command.shared.ErasedPeople;
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
    private final Subjects people;
    private final ComingAgain again;

    public Intake(PersonalDigests digests, ErasedPeople erased) {
        this.digests = digests;
        this.people = new Subjects(digests);
        this.again = new ComingAgain(erased);
    }

    public FileComplaint fileComplaint(CaseId caseId, ComplaintTold told) {
        var who = people(caseId, told.claimants());
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
                numbered(n -> claimant(who.get(n - 1), n, told.claimants().get(n - 1)), told.claimants()),
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
        return respondent(Derived.PERSON.id(caseId, "respondent", n), n, told);
    }

    /** The name of a natural person or sole trader is personal. */
    public static Respondent respondent(UUID subject, int n, RespondentTold told) {
        var isSomebody = told.kind().isSomebody();
        return new Respondent(
                n,
                told.role(),
                told.kind(),
                isSomebody ? null : told.name(),
                isSomebody ? personal(subject, Personal.Kind.NAME, told.name()) : null,
                told.uscc() == null ? null : told.uscc().toUpperCase(Locale.ROOT));
    }

    /** Which data subject each of them is, in their order. */
    private List<UUID> people(CaseId caseId, List<ClaimantTold> told) {
        var known = numbered(
                n -> people.known(told.get(n - 1)).stream()
                        .findFirst()
                        .orElseGet(() -> Derived.PERSON.id(caseId, "claimant", n)),
                told);
        var as = again.as(known);
        return known.stream().map(each -> requireNonNull(as.get(each))).toList();
    }

    private static Claimant claimant(UUID person, int n, ClaimantTold told) {
        return new Claimant(
                n,
                personal(person, Personal.Kind.NAME, told.name()),
                personal(person, Personal.Kind.IDENTITY_NUMBER, told.idNumber()),
                personal(person, Personal.Kind.PHONE, told.phone()),
                told.employmentForm(),
                told.employmentEndedOn());
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

    static @Nullable Personal<String> personal(UUID subject, Personal.Kind kind, @Nullable String value) {
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
        var ofRespondents = told.respondents().stream().flatMap(each -> Oddities.of(each).stream());
        var ofClaimants = told.claimants().stream().flatMap(each -> Oddities.of(each).stream());
        return Stream.concat(ofRespondents, ofClaimants).toList();
    }
}
