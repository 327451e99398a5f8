package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.HASH;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.employer;
import static org.hanshu.api.letter.SampleLetters.letterText;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.Copy;
import org.hanshu.api.letter.Enclosure;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On what a letter stands, who issues it together, and who gets a copy. */
class LetterOriginTest {

    private static final Origin NO_CASE = new Origin(Origin.Kind.OWN_INITIATIVE, List.of(), null);
    private static final OrganisationId COURT = new OrganisationId("gz-court");

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isSeveralCases() {
        var other = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-000000000003"));
        var both = new Origin(Origin.Kind.CASES, List.of(CASE, other), null);
        letter.when(OFFICER, draft(LetterKind.PROMPT, both, List.of(), List.of()))
                .expectEvents(drafted(both, List.of(), List.of()));
    }

    @Test
    void isTheUnionsOwnInitiative() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(), List.of()))
                .expectEvents(drafted(NO_CASE, List.of(), List.of()));
    }

    @Test
    void isACaseWhereTheLetterNeedsAFinding() {
        letter.when(OFFICER, draft(LetterKind.OPINION, NO_CASE, List.of(), List.of()))
                .expectException(refusal("letter.stands-on-a-case"));
    }

    @Test
    void isACaseWhereTheLetterIsALaterStep() {
        letter.when(OFFICER, draft(LetterKind.RECOMMENDATION, NO_CASE, List.of(), List.of()))
                .expectException(refusal(
                        "letter.stands-on-a-case", Map.of("field", "origin.cases", "kind", LetterKind.RECOMMENDATION)));
    }

    @Test
    void namesACaseWhereItSaysSo() {
        letter.when(
                        OFFICER,
                        draft(LetterKind.PROMPT, new Origin(Origin.Kind.CASES, List.of(), null), List.of(), List.of()))
                .expectException(refusal("letter.stands-on-a-case"));
    }

    @Test
    void isSharedWithThoseWhoIssueItTogether() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(COURT), List.of()))
                .expectEvents(drafted(NO_CASE, List.of(COURT), List.of()));
    }

    @Test
    void isSharedWithKnownOrganisationsOnly() {
        var unknown = new OrganisationId("xx-union");
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(unknown), List.of()))
                .expectException(
                        refusal("letter.joint-issuer-is-known", Map.of("field", "issuers", "issuer", "xx-union")));
    }

    @Test
    void isSharedWithEachOnce() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(GUANGZHOU), List.of()))
                .expectException(refusal("letter.issued-once-by-each"));
    }

    @Test
    void isCopiedToACourtOnALegalBasisOnly() {
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(), List.of(copy("广州市中级人民法院", null))))
                .expectException(refusal("letter.copy-needs-a-basis", Map.of("field", "copies", "to", "广州市中级人民法院")));
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(), List.of(copy("天河区人民检察院", " "))))
                .expectException(refusal("letter.copy-needs-a-basis"));
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(), List.of(copy("广州市中级人民法院", "协作办法"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isCopiedToAUnionWithoutOne() {
        var copies = List.of(copy("广东省总工会", null));
        letter.when(OFFICER, draft(LetterKind.PROMPT, NO_CASE, List.of(), copies))
                .expectEvents(drafted(NO_CASE, List.of(), copies));
    }

    private static Copy copy(String to, @Nullable String basis) {
        return new Copy(to, basis);
    }

    private static DraftLetter draft(String kind, Origin origin, List<OrganisationId> joint, List<Copy> copies) {
        var addressee = kind.equals(LetterKind.RECOMMENDATION)
                ? new Addressee(Addressee.Kind.AGENCY, "广州市人力资源和社会保障局", null, null, null)
                : employer();
        return new DraftLetter(
                LETTER,
                origin,
                kind,
                GUANGZHOU,
                joint,
                TIANHE,
                addressee,
                copies,
                List.of(new Enclosure("清单", HASH)),
                List.of(),
                letterText(),
                null);
    }

    private static LetterDrafted drafted(Origin origin, List<OrganisationId> joint, List<Copy> copies) {
        return new LetterDrafted(
                LETTER,
                origin,
                LetterKind.PROMPT,
                GUANGZHOU,
                joint,
                TIANHE,
                employer(),
                copies,
                List.of(new Enclosure("清单", HASH)),
                List.of(),
                letterText(),
                null);
    }
}
