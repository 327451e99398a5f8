package org.hanshu.query.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.ObjectionDecision;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.letter.Assessment;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.PaymentMethod;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.api.recomputation.TimedThing;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.InboundKind;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.PersonField;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.api.vocabulary.SkipGround;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.hanshu.api.vocabulary.Word;

/**
 * Every closed list of words, each code with its Chinese and its English name, and the unions and partner agencies by their
 * ids.
 */
public record Vocabulary(
        List<CauseTerm> causes,
        List<Term> employmentForms,
        List<Term> channels,
        List<Term> kinds,
        List<Term> filerRelations,
        List<Term> respondentRoles,
        List<Term> respondentKinds,
        List<Term> refusalReasons,
        List<Term> disputeKinds,
        List<Term> findings,
        List<Term> consentPurposes,
        List<Term> erasureGrounds,
        List<Term> unmaskGrounds,
        List<Term> statedReasons,
        List<Term> personFields,
        List<Term> closingReasons,
        List<Term> proceedingKinds,
        List<Term> caseRelations,
        List<Term> parties,
        List<Term> media,
        List<Term> signatures,
        List<Term> entryKinds,
        List<Term> participants,
        List<Term> evidenceForms,
        List<Term> disclosures,
        List<Term> contactMeans,
        List<Term> contactOutcomes,
        List<Term> satisfactions,
        List<Term> serviceMethods,
        List<Term> attemptOutcomes,
        List<Term> stances,
        List<Term> paymentMethods,
        List<Term> verificationOutcomes,
        List<Term> verificationBases,
        List<Term> assessments,
        List<Term> correctionKinds,
        List<Term> lapseReasons,
        List<Term> limitationKinds,
        List<Term> limitationBases,
        List<Term> limitationCalls,
        List<Term> interruptionKinds,
        List<Term> skipGrounds,
        List<Term> inboundKinds,
        List<Term> inboundStatuses,
        List<Term> caseStatuses,
        List<Term> letterStatuses,
        List<Term> demandStates,
        List<Term> mediationStatuses,
        List<Term> mediationRoutes,
        List<Term> mediationSides,
        List<Term> agreementReviews,
        List<Term> remedies,
        List<Term> referralStatuses,
        List<Term> legalAidStatuses,
        List<Term> aidForms,
        List<Term> hardshipGrounds,
        List<Term> fastTrackGrounds,
        List<Term> preGrantGrounds,
        List<Term> denialReasons,
        List<Term> objectionDecisions,
        List<Term> aidStages,
        List<Term> aidOutcomes,
        List<Term> terminationGrounds,
        List<Term> agencyKinds,
        List<Term> clueGrounds,
        List<Term> personalFields,
        List<Term> sharedFields,
        List<Term> agreementEndings,
        List<Term> referralOutcomes,
        List<Term> proposalStatuses,
        List<Term> importStatuses,
        List<Term> rowFates,
        List<Term> rowProblems,
        List<Term> recomputationStatuses,
        List<Term> deadlineChanges,
        List<Term> timedThings,
        List<Term> lights,
        List<Term> roles,
        List<Union> unions,
        List<Agency> agencies) {

    /** One code. */
    public record Term(String code, String zh, String en) {

        static Term of(Word word) {
            return new Term(word.name(), word.zh(), word.en());
        }
    }

    /**
     * A cause.
     *
     * @param group the complaint category G1 to G12, or the platform workers' code P1 to P13
     * @param dispute under which law it stands
     * @param words those that hotlines use for it
     */
    public record CauseTerm(String code, String zh, String en, String group, DisputeKind dispute, List<String> words) {

        static CauseTerm of(Cause cause) {
            return new CauseTerm(cause.name(), cause.zh(), cause.en(), cause.group(), cause.dispute(), cause.words());
        }
    }

    /**
     * A union to which a case can go.
     *
     * @param region the region code prefix that it covers
     */
    public record Union(String id, String zh, String en, String region) {

        static Union of(Organisation union) {
            return new Union(union.id().value(), union.zh(), union.en(), union.region());
        }
    }

    /**
     * A partner agency to which something can be referred.
     *
     * @param region the region code prefix that it covers
     */
    public record Agency(String id, String zh, String en, String region, AgencyKind kind) {

        static Agency of(Organisation agency) {
            return new Agency(
                    agency.id().value(),
                    agency.zh(),
                    agency.en(),
                    agency.region(),
                    agency.kind().orElseThrow());
        }
    }

    static Vocabulary of(Organisations organisations) {
        return new Vocabulary(
                Arrays.stream(Cause.values()).map(CauseTerm::of).toList(),
                terms(EmploymentForm.values()),
                terms(Channel.values()),
                terms(ApproachKind.values()),
                terms(FilerRelation.values()),
                terms(RespondentRole.values()),
                terms(RespondentKind.values()),
                terms(CaseRefusalReason.values()),
                terms(DisputeKind.values()),
                terms(Finding.values()),
                terms(ConsentPurpose.values()),
                terms(ErasureGround.values()),
                terms(UnmaskGround.values()),
                terms(groundsOfUnions()),
                terms(PersonField.values()),
                terms(ClosingReason.values()),
                terms(ProceedingKind.values()),
                terms(CaseRelation.values()),
                terms(Party.values()),
                terms(Medium.values()),
                terms(Signature.values()),
                terms(EntryKind.values()),
                terms(ParticipantKind.values()),
                terms(EvidenceForm.values()),
                terms(DisclosedTo.values()),
                terms(ContactMeans.values()),
                terms(ContactOutcome.values()),
                terms(Satisfaction.values()),
                terms(ServiceMethod.values()),
                terms(AttemptOutcome.values()),
                terms(Stance.values()),
                terms(PaymentMethod.values()),
                terms(VerificationOutcome.values()),
                terms(VerificationBasis.values()),
                terms(Assessment.values()),
                terms(CorrectionKind.values()),
                terms(LapseReason.values()),
                terms(LimitationKind.values()),
                terms(LimitationBasis.values()),
                terms(LimitationCall.values()),
                terms(InterruptionKind.values()),
                terms(SkipGround.values()),
                terms(InboundKind.values()),
                terms(InboundStatus.values()),
                terms(CaseStatus.values()),
                terms(LetterStatus.values()),
                terms(DemandState.values()),
                terms(MediationStatus.values()),
                terms(MediationRoute.values()),
                terms(Side.values()),
                terms(ReviewKind.values()),
                terms(Remedy.values()),
                terms(ReferralStatus.values()),
                terms(LegalAidStatus.values()),
                terms(AidForm.values()),
                terms(HardshipGround.values()),
                terms(FastTrackGround.values()),
                terms(PreGrantGround.values()),
                terms(DenialReason.values()),
                terms(ObjectionDecision.values()),
                terms(AidStage.values()),
                terms(AidOutcome.values()),
                terms(TerminationGround.values()),
                terms(AgencyKind.values()),
                terms(ClueGround.values()),
                terms(PersonalField.values()),
                terms(SharedField.values()),
                terms(AgreementEnding.values()),
                terms(ReferralOutcome.values()),
                terms(ProposalStatus.values()),
                terms(ImportStatus.values()),
                terms(RowFate.values()),
                terms(RowProblem.values()),
                terms(RecomputationStatus.values()),
                terms(DeadlineChange.values()),
                terms(TimedThing.values()),
                terms(Light.values()),
                Arrays.stream(Role.values())
                        .map(role -> new Term(role.name(), role.zh(), role.en()))
                        .toList(),
                organisations.all().stream()
                        .filter(Organisation::isUnion)
                        .map(Union::of)
                        .toList(),
                organisations.all().stream()
                        .filter(Organisation::isAgency)
                        .map(Agency::of)
                        .toList());
    }

    /** Those of the grounds that are given by who is no auditor. */
    private static Word[] groundsOfUnions() {
        return Arrays.stream(UnmaskGround.values())
                .filter(each -> !each.ofAuditors())
                .toArray(Word[]::new);
    }

    private static List<Term> terms(Word... words) {
        return Arrays.stream(words).map(Term::of).toList();
    }
}
