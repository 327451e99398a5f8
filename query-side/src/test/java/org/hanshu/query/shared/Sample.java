package org.hanshu.query.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EvidenceFile;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;

/** People and papers that the tests tell stories with. */
public final class Sample {

    public static final OrganisationId GZ = new OrganisationId("gz-union");
    public static final OrganisationId SN = new OrganisationId("sn-union");
    public static final Caller CLERK = caller("clerk.gz", GZ, Role.CLERK);
    public static final Caller OFFICER = caller("officer.gz", GZ, Role.OFFICER);
    public static final Caller HEAD = caller("head.gz", GZ, Role.HEAD);
    public static final Caller STRANGER = caller("officer.sn", SN, Role.OFFICER);
    public static final Caller PARTNER = caller("partner.hrss", new OrganisationId("gz-hrss"), Role.PARTNER);
    public static final Caller MEDIATOR = caller("mediator.gz", GZ, Role.MEDIATOR);
    public static final Caller AUDITOR = caller("auditor", new OrganisationId("hanshu"), Role.AUDITOR);
    public static final Caller ADMIN = caller("admin", new OrganisationId("hanshu"), Role.ADMIN);
    public static final LocalDate DUE = LocalDate.parse("2026-12-08");

    private Sample() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static CaseId caseId(String name) {
        return new CaseId(id("case " + name));
    }

    public static LetterId letterId(String name) {
        return new LetterId(id("letter " + name));
    }

    public static Personal<String> sealed(Personal.Kind kind, String text) {
        return new Personal.Sealed<>(id(text), kind, text);
    }

    public static Personal<String> text(String text) {
        return sealed(Personal.Kind.TEXT, text);
    }

    public static ComplaintFiled filed(String name, OrganisationId owner, OrganisationId filer) {
        return filed(name, owner, filer, Cause.FREIGHT_DEFAULT);
    }

    public static ComplaintFiled filed(String name, OrganisationId owner, OrganisationId filer, Cause cause) {
        return new ComplaintFiled(
                caseId(name),
                "GZ-" + name,
                ApproachKind.COMPLAINT,
                Channel.HOTLINE_12351,
                List.of(new Reference("HOTLINE_12351", "GD-" + name)),
                Instant.parse("2026-11-10T00:00:00Z").plusSeconds(Math.floorMod(name.hashCode(), 10_000)),
                new Region("440106"),
                null,
                owner,
                filer,
                FilerRelation.SELF,
                List.of(new Respondent(
                        1,
                        RespondentRole.EMPLOYER,
                        RespondentKind.ORGANISATION,
                        "示例物流" + name,
                        null,
                        "91440106MA5F000369")),
                List.of(new Claimant(
                        1,
                        sealed(Personal.Kind.NAME, "周华涛" + name),
                        sealed(Personal.Kind.IDENTITY_NUMBER, "440106" + name),
                        sealed(Personal.Kind.PHONE, "199" + name),
                        EmploymentForm.TRUCK_DRIVER,
                        null)),
                1,
                List.of(new Claim(1, cause, Money.of("59000.00"), null, null, null, List.of(1), List.of(1))),
                false,
                List.of(),
                text("货主拖欠运费" + name),
                List.of());
    }

    public static CaseFileOpened fileOpened(String caseName) {
        return new CaseFileOpened(CaseFileId.of(caseId(caseName)), caseId(caseName), GZ);
    }

    public static StatementRecorded statement(String caseName, int n) {
        return new StatementRecorded(
                CaseFileId.of(caseId(caseName)),
                caseId(caseName),
                n,
                Party.RESPONDENT,
                1,
                List.of("officer.gz", "officer2.gz"),
                Medium.IN_PERSON,
                Signature.SIGNED,
                null,
                text("我们确实没有付"));
    }

    /** A wage slip that the claimant brought. */
    public static EvidenceAdded evidence(String caseName, int n, DisclosedTo disclosure) {
        return new EvidenceAdded(
                CaseFileId.of(caseId(caseName)),
                caseId(caseName),
                n,
                new Participant(ParticipantKind.CLAIMANT, 1, null),
                LocalDate.parse("2026-11-20"),
                EvidenceForm.COPY,
                new EvidenceFile("0".repeat(64), text("周华涛工资条" + n + ".jpg"), "image/jpeg", 52_000),
                text("三楼档案柜"),
                disclosure,
                text("证明拖欠数额" + n));
    }

    public static ContactRecorded contact(String caseName, int n) {
        return new ContactRecorded(
                CaseFileId.of(caseId(caseName)),
                caseId(caseName),
                n,
                new Participant(ParticipantKind.AGENCY, null, text("李科长")),
                ContactMeans.PHONE,
                ContactOutcome.REACHED,
                text("第" + n + "次电话"));
    }

    public static NoteAdded note(String caseName, int n) {
        return new NoteAdded(CaseFileId.of(caseId(caseName)), caseId(caseName), n, text("第" + n + "条"));
    }

    public static CallbackRecorded callback(String caseName, int n, @Nullable Satisfaction satisfaction) {
        return new CallbackRecorded(
                CaseFileId.of(caseId(caseName)),
                caseId(caseName),
                n,
                1,
                "officer.gz",
                satisfaction != null,
                satisfaction,
                null);
    }

    public static LetterDrafted drafted(String name, String caseName) {
        return new LetterDrafted(
                letterId(name),
                Origin.of(caseId(caseName)),
                LetterKind.PROMPT,
                GZ,
                List.of(),
                new Region("4401"),
                new Addressee(Addressee.Kind.RESPONDENT, "示例物流" + caseName, null, "91440106MA5F000369", 1),
                List.of(),
                List.of(),
                List.of(),
                letterText("拖欠运费59000元"),
                null);
    }

    public static LetterText letterText(String facts) {
        return new LetterText(
                text(facts),
                List.of("工会法第二十三条"),
                List.of(new Demand(1, text("拖欠运费"), text("付清"), 1, List.of(1), Money.of("59000.00"), 1)),
                "00");
    }

    public static LetterDeadlineSet replyClock(String name) {
        return new LetterDeadlineSet(letterId(name), deadline(LetterEvent.REPLY));
    }

    public static Deadline deadline(String name) {
        return new Deadline(
                name,
                DUE,
                Instant.parse("2026-12-08T16:00:00Z"),
                List.of(),
                "prompt-reply",
                1,
                "1",
                false,
                new Reckoning(LocalDate.parse("2026-11-23"), 15, PeriodUnit.CALENDAR_DAYS, List.of(), null));
    }

    public static Reply accepting() {
        return new Reply(
                Stance.ACCEPT,
                text("月底付清"),
                null,
                LocalDate.parse("2026-12-10"),
                List.of(new Reply.DemandReply(1, Stance.ACCEPT, LocalDate.parse("2026-12-20"), text("好"))));
    }

    public static ProposalId proposalId(String name) {
        return new ProposalId(id("proposal " + name));
    }

    public static Suggestion nextLetter(String caseName, String letterName) {
        return new Suggestion(
                Suggestion.What.NEXT_LETTER,
                Suggestion.Why.SILENCE,
                GZ,
                List.of(caseId(caseName)),
                letterId(letterName),
                LetterKind.OPINION,
                "ladder");
    }

    private static Caller caller(String actor, OrganisationId organisation, Role role) {
        return new Caller(actor, organisation, Set.of(), "4401", role, null);
    }
}
