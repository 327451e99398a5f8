package org.hanshu.command.referral;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A referral before it is sent: where it may go, and with what. */
final class Preparing {

    private Preparing() {}

    static List<ReferralEvent> prepare(PrepareReferral command, Caller caller, Organisations known) {
        check(command, caller, known);
        return List.of(new ReferralPrepared(
                command.referralId(),
                command.owner(),
                command.region(),
                command.cases(),
                command.letterId(),
                command.to(),
                command.matter(),
                command.claims(),
                command.manifest(),
                ManifestHash.of(command.referralId(), command.manifest()),
                command.shared(),
                command.legalBasis(),
                command.clue()));
    }

    /** Asked before a case admits it, so that what cannot be leaves the case as it was. */
    static void check(PrepareReferral command, Caller caller, Organisations known) {
        if (!caller.isSystem() && !caller.actsFor(command.owner())) {
            throw ReferralRule.PREPARED_FOR_ONES_OWN_UNION.violated(
                    Map.of("owner", command.owner().value()));
        }
        checkReceiver(command.to(), command.clue(), known);
        if (command.cases().size() != 1 && !command.claims().isEmpty()) {
            throw ReferralRule.CLAIMS_ARE_OF_ONE_CASE.violated(Map.of("field", "claims"));
        }
    }

    /**
     * It goes to a partner agency. To the procuratorate go clues about people whom it protects, or about the arrears or
     * the insurance of a group, where the employer does not cooperate (最高人民检察院、全国总工会2024年2月通知).
     */
    static void checkReceiver(Receiver to, @Nullable Clue clue, Organisations known) {
        var kind = kindOf(to.organisation(), known);
        if (to.kind() != kind) {
            throw ReferralRule.KIND_FOLLOWS_FROM_THE_AGENCY.violated(
                    Map.of("field", "agencyKind", "to", to.organisation().value(), "kind", kind.name()));
        }
        if (kind != AgencyKind.PROCURATORATE) {
            if (clue != null) {
                throw ReferralRule.A_CLUE_IS_FOR_THE_PROCURATORATE.violated(Map.of("field", "clue"));
            }
        } else if (clue == null || clue.grounds().isEmpty() || clue.nonCooperation() == null) {
            throw ReferralRule.A_CLUE_HAS_ITS_GROUNDS.violated(Map.of("field", "clue", "grounds", grounds()));
        }
    }

    /** The agency as somebody names it; its kind need not be told. */
    static Receiver receiver(String to, @Nullable AgencyKind told, Organisations known) {
        var agency = new OrganisationId(to.strip());
        return new Receiver(agency, told == null ? kindOf(agency, known) : told);
    }

    /** In which capacity it is asked is the agency's nature, and no choice of who sends: its time limits hang on it. */
    static AgencyKind kindOf(OrganisationId agency, Organisations known) {
        return known.existing(agency)
                .flatMap(Organisation::kind)
                .orElseThrow(() ->
                        ReferralRule.GOES_TO_AN_AGENCY.violated(Map.of("field", "to", "agencies", agencies(known))));
    }

    private static String agencies(Organisations known) {
        return known.all().stream()
                .filter(Organisation::isAgency)
                .map(each -> each.id().value())
                .collect(joining(", "));
    }

    private static String grounds() {
        return Arrays.stream(ClueGround.values()).map(ClueGround::name).collect(joining(", "));
    }
}
