package org.hanshu.command.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.HASH;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.NUMBER;
import static org.hanshu.api.letter.SampleLetters.SIGNED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.employer;
import static org.hanshu.api.letter.SampleLetters.letterText;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.ConfirmLetterOpen;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.ReturnLetter;
import org.hanshu.api.letter.LetterCommand.ReviseLetter;
import org.hanshu.api.letter.LetterCommand.SubmitLetter;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.LetterStanding;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.junit.jupiter.api.Test;

/** A letter, from its draft to its number. */
class LetterWritingTest {

    private static final Caller FOR_HEAD = new Caller(
            "officer.two", GUANGZHOU, Set.of(), "4401", Role.HEAD, null, new InPlace(HEAD.actor(), "穗代〔2026〕1号"));

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isDraftedByAnOfficer() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, GUANGZHOU, employer()))
                .expectEvents(SampleLetters.drafted())
                .expectResultMessagePayload(new Changed(LETTER.value(), 0));
    }

    @Test
    void isDraftedOnce() {
        letter.drafted()
                .when(OFFICER, draft(LetterKind.PROMPT, GUANGZHOU, employer()))
                .expectNoEvents()
                .expectResultMessagePayload(new Changed(LETTER.value(), 0));
    }

    @Test
    void isOfAKindThatTheCatalogueKnows() {
        letter.when(OFFICER, draft("DECREE", GUANGZHOU, employer()))
                .expectException(refusal(
                        "letter.kind-is-in-the-catalogue",
                        Map.of(
                                "field", "kind",
                                "kind", "DECREE",
                                "allowed", "PROMPT, OPINION, RECOMMENDATION, PUBLIC_PROMPT")));
    }

    @Test
    void demandsSomething() {
        var nothing = new LetterText(text("事实"), List.of(), List.of(), HASH);
        letter.when(OFFICER, draft(LetterKind.PROMPT, GUANGZHOU, employer(), nothing))
                .expectException(refusal("letter.demands-something"));
    }

    @Test
    void isWrittenByAUnionOnly() {
        var court = new Caller("clerk", new OrganisationId("gz-court"), Set.of(), "4401", Role.OFFICER, null);
        letter.when(court, draft(LetterKind.PROMPT, new OrganisationId("gz-court"), employer()))
                .expectNoEvents()
                .expectException(refusal("letter.issuer-is-a-union", Map.of("field", "issuers", "issuer", "gz-court")));
    }

    @Test
    void tellsToWhomAndAboutWhatItSpeaks() {
        letter.issued()
                .when(OFFICER, new ConfirmLetterOpen(LETTER))
                .expectNoEvents()
                .expectResultMessagePayload(new LetterStanding(
                        SampleLetters.drafted().origin(),
                        SampleLetters.drafted().addressee()));
    }

    @Test
    void isNotSignedInTheNameOfAUnionThatWasClosedSince() {
        letter.approved()
                .closed(GUANGZHOU)
                .when(HEAD, new IssueLetter(LETTER))
                .expectNoEvents()
                .expectException(refusal("letter.issuer-is-closed", Map.of("issuer", GUANGZHOU.value())));
    }

    @Test
    void isWrittenForOnesOwnUnionOnly() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, new OrganisationId("sn-union"), employer()))
                .expectException(refusal("letter.issued-for-ones-own-union"));
    }

    @Test
    void isIssuedByTheLevelsThatTheCatalogueNames() {
        var construction = new OrganisationId("sn-construction");
        var builder = new Caller("officer.sn", construction, Set.of(), "61", Role.OFFICER, null);
        letter.when(builder, draft(LetterKind.RECOMMENDATION, construction, agency()))
                .expectException(refusal(
                        "letter.issued-by-its-levels",
                        Map.of(
                                "kind", LetterKind.RECOMMENDATION,
                                "level", "INDUSTRY",
                                "allowed", "CITY, DISTRICT, PROVINCE")));
    }

    @Test
    void goesToAnAgencyOnlyAsARecommendation() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, GUANGZHOU, agency()))
                .expectException(refusal("letter.addressee-fits-the-kind"));
    }

    @Test
    void namesItsAddressee() {
        var nobody = new Addressee(Addressee.Kind.RESPONDENT, null, null, null, 1);
        letter.when(OFFICER, draft(LetterKind.PROMPT, GUANGZHOU, nobody))
                .expectException(refusal("letter.addressee-has-a-name"));
    }

    @Test
    void isApprovedBySomebodyElse() {
        letter.drafted()
                .when(HEAD, new ApproveLetter(LETTER, null))
                .expectEvents(SampleLetters.submitted(), SampleLetters.approved());
    }

    @Test
    void isSubmittedOnlyOnceOnItsWayToApproval() {
        letter.drafted()
                .after(OFFICER, SampleLetters.submitted())
                .when(HEAD, new ApproveLetter(LETTER, text("同意")))
                .expectEvents(new LetterApproved(LETTER, text("同意"), HASH));
    }

    @Test
    void isNotApprovedByWhoDraftedIt() {
        letter.after(HEAD, SampleLetters.drafted())
                .when(HEAD, new ApproveLetter(LETTER, null))
                .expectException(refusal("letter.not-by-who-wrote-it"));
    }

    @Test
    void isNotApprovedByOrForWhoWroteIt() {
        letter.after(HEAD, SampleLetters.drafted())
                .when(FOR_HEAD, new ApproveLetter(LETTER, null))
                .expectException(refusal("letter.not-by-who-wrote-it"));
    }

    @Test
    void isNotApprovedByThemForWhomItWasWritten() {
        letter.after(FOR_HEAD, SampleLetters.drafted())
                .when(HEAD, new ApproveLetter(LETTER, null))
                .expectException(refusal("letter.not-by-who-wrote-it"));
    }

    @Test
    void isNotApprovedByWhoRevisedIt() {
        letter.drafted()
                .after(HEAD, new LetterRevised(LETTER, letterText()))
                .when(HEAD, new ApproveLetter(LETTER, null))
                .expectException(refusal("letter.not-by-who-wrote-it"));
    }

    @Test
    void isApprovedByAHeadOnly() {
        letter.drafted().when(OFFICER, new ApproveLetter(LETTER, null)).expectException(refusal("shared.not-allowed"));
    }

    @Test
    void losesItsApprovalWhenItIsRevised() {
        letter.approved()
                .when(OFFICER, new ReviseLetter(LETTER, letterText()))
                .expectEvents(new LetterRevised(LETTER, letterText()));
        letter.after(OFFICER, new LetterRevised(LETTER, letterText()))
                .when(HEAD, new IssueLetter(LETTER))
                .expectException(refusal(
                        "letter.not-in-this-state",
                        Map.of("state", "DRAFT", "allowed", "revise, submit, approve, withdraw")));
    }

    @Test
    void isSentBackWithAWord() {
        letter.drafted()
                .after(OFFICER, SampleLetters.submitted())
                .when(HEAD, new ReturnLetter(LETTER, text("请补充依据")))
                .expectEvents(new LetterReturned(LETTER, text("请补充依据")));
    }

    @Test
    void isSentBackEvenThoughItWasApproved() {
        letter.approved()
                .when(HEAD, new ReturnLetter(LETTER, text("请补充依据")))
                .expectEvents(new LetterReturned(LETTER, text("请补充依据")));
        letter.after(HEAD, new LetterReturned(LETTER, text("请补充依据")))
                .when(HEAD, new IssueLetter(LETTER))
                .expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isNotSentBackOnceSigned() {
        letter.issued()
                .when(HEAD, new ReturnLetter(LETTER, text("请补充依据")))
                .expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isSubmittedAgainAfterItCameBack() {
        letter.drafted()
                .after(HEAD, SampleLetters.submitted(), new LetterReturned(LETTER, text("请补充依据")))
                .when(OFFICER, new SubmitLetter(LETTER))
                .expectEvents(new LetterSubmitted(LETTER));
    }

    @Test
    void isNotSubmittedTwice() {
        letter.approved().when(OFFICER, new SubmitLetter(LETTER)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isNumberedWhenItIsSigned() {
        letter.approved()
                .on(SIGNED)
                .when(HEAD, new IssueLetter(LETTER))
                .expectEvents(new LetterIssued(LETTER, NUMBER, "head.gz", SIGNED, HASH));
        assertThat(letter.allotted).hasSize(1).first().satisfies(allotment -> {
            assertThat(allotment.bookId()).isEqualTo(LetterBookId.of(GUANGZHOU, LetterKind.PROMPT, 2026));
            assertThat(allotment.prefix()).isEqualTo("穗工劳监提");
        });
    }

    @Test
    void isNotSignedOnceAnArbitratorDecidesWhatItDemands() {
        letter.decidedElsewhere.add(1);
        letter.approved()
                .when(HEAD, new IssueLetter(LETTER))
                .expectNoEvents()
                .expectException(refusal("case.decided-elsewhere"));
        assertThat(letter.allotted).isEmpty();
    }

    @Test
    void takesNoNumberWhenItsSignatureIsRefused() {
        letter.drafted().when(HEAD, new IssueLetter(LETTER)).expectException(refusal("letter.not-in-this-state"));
        letter.after(OFFICER, SampleLetters.submitted())
                .after(HEAD, new LetterRevised(LETTER, letterText()))
                .after(HEAD, SampleLetters.approved())
                .when(HEAD, new IssueLetter(LETTER))
                .expectException(refusal("letter.not-by-who-wrote-it"));
        assertThat(letter.allotted).isEmpty();
    }

    @Test
    void staysAsItWasSigned() {
        letter.issued()
                .when(OFFICER, new ReviseLetter(LETTER, letterText()))
                .expectException(refusal(
                        "letter.not-in-this-state",
                        Map.of(
                                "state",
                                "ISSUED",
                                "allowed",
                                "dispatch, attempts, undeliverable, refuse-receipt, serve, withdraw, annul")));
    }

    @Test
    void keepsItsNumberVoidWhenItIsWithdrawn() {
        letter.issued()
                .when(HEAD, new WithdrawLetter(LETTER, text("数额有误")))
                .expectEvents(new LetterWithdrawn(LETTER, NUMBER, text("数额有误")));
    }

    @Test
    void keepsNoNumberWhereItHadNone() {
        letter.approved()
                .when(HEAD, new WithdrawLetter(LETTER, text("不再需要")))
                .expectEvents(new LetterWithdrawn(LETTER, null, text("不再需要")));
    }

    @Test
    void isNotWithdrawnTwice() {
        letter.issued()
                .after(HEAD, new LetterWithdrawn(LETTER, NUMBER, text("数额有误")))
                .when(HEAD, new WithdrawLetter(LETTER, text("数额有误")))
                .expectException(refusal("letter.not-in-this-state", Map.of("state", "WITHDRAWN", "allowed", "")));
    }

    @Test
    void isUnknownToAnotherUnion() {
        var stranger = new Caller("head.sn", new OrganisationId("sn-union"), Set.of(), "61", Role.HEAD, null);
        letter.drafted().when(stranger, new ApproveLetter(LETTER, null)).expectException(refusal("shared.not-found"));
    }

    @Test
    void tellsWhoeverSawAnOlderVersion() {
        letter.approved().whenSeen(0, HEAD, new IssueLetter(LETTER)).expectException(refusal("shared.stale"));
        letter.whenSeen(2, HEAD, new IssueLetter(LETTER)).expectSuccessfulHandlerExecution();
    }

    private static Addressee agency() {
        return new Addressee(Addressee.Kind.AGENCY, "广州市人力资源和社会保障局", null, null, null);
    }

    private static DraftLetter draft(String kind, OrganisationId issuer, Addressee addressee) {
        return draft(kind, issuer, addressee, letterText());
    }

    private static DraftLetter draft(String kind, OrganisationId issuer, Addressee addressee, LetterText text) {
        return new DraftLetter(
                LETTER,
                Origin.of(CASE),
                kind,
                issuer,
                List.of(),
                TIANHE,
                addressee,
                List.of(),
                List.of(),
                List.of(),
                text,
                null);
    }
}
