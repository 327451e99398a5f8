package org.hanshu.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ConsentPurpose;

/**
 * What the workers of a case want: who speaks for them, to what they consent, and who no longer claims.
 *
 * @param representatives by number
 * @param withdrawn by number
 */
record Willing(List<Integer> representatives, List<Integer> withdrawn, List<Given> consents) {

    /** @param towards {@link Consent#EMPLOYER} or an organisation's id */
    record Given(int claimant, String towards, ConsentPurpose purpose) {}

    static Willing of(ComplaintFiled filed) {
        var named = filed.claimants().stream()
                .flatMap(claimant ->
                        filed.mayBeNamedTo().stream().map(to -> new Given(claimant.n(), to, ConsentPurpose.BE_NAMED)))
                .toList();
        return new Willing(List.of(), List.of(), named);
    }

    Willing after(PartiesEvent event) {
        return switch (event) {
            case RepresentativesAppointed appointed -> new Willing(appointed.claimants(), withdrawn, consents);
            case ConsentGiven given ->
                agreed(chained(consents, List.of(new Given(given.claimant(), given.towards(), given.purpose()))));
            case ConsentsCarriedOver carried ->
                agreed(chained(
                        consents,
                        carried.consents().stream()
                                .map(each -> new Given(each.claimant(), each.towards(), each.purpose()))
                                .toList()));
            case ConsentWithdrawn gone -> agreed(without(gone));
            case ClaimantsWithdrawn gone -> {
                var others = without(gone.claimants());
                yield new Willing(others.representatives, chained(withdrawn, gone.claimants()), others.consents);
            }
            default -> this; // Who came shows in the lists of what was filed.
        };
    }

    /** Who is gone speaks for nobody here, and is named to nobody. */
    Willing without(List<Integer> claimants) {
        return new Willing(
                representatives.stream().filter(n -> !claimants.contains(n)).toList(),
                withdrawn,
                consents.stream()
                        .filter(each -> !claimants.contains(each.claimant()))
                        .toList());
    }

    Willing after(CaseCorrectionEvent event) {
        return switch (event) {
            case ConsentAnnulled no -> agreed(without(new Given(no.claimant(), no.towards(), no.purpose())));
            case ConsentWithdrawalAnnulled no ->
                agreed(chained(consents, List.of(new Given(no.claimant(), no.towards(), no.purpose()))));
            case WithdrawalAnnulled no -> back(no);
            default -> this; // Whatever else is put right is not about what they want.
        };
    }

    private Willing back(WithdrawalAnnulled no) {
        var again = no.consents().stream()
                .map(each -> new Given(each.claimant(), each.towards(), each.purpose()))
                .toList();
        return new Willing(
                no.representatives(),
                withdrawn.stream().filter(n -> !no.claimants().contains(n)).toList(),
                chained(consents, again));
    }

    /** What the complaint itself told of its claimants and still holds, and who of them no longer claims. */
    Willing toldAtFirst(int claimants, List<String> mayBeNamedTo) {
        return new Willing(
                List.of(),
                withdrawn.stream().filter(n -> n <= claimants).toList(),
                consents.stream()
                        .filter(each -> each.claimant() <= claimants && each.purpose() == ConsentPurpose.BE_NAMED)
                        .filter(each -> mayBeNamedTo.contains(each.towards()))
                        .toList());
    }

    private List<Given> without(Given other) {
        return consents.stream().filter(each -> !each.equals(other)).toList();
    }

    private List<Given> without(ConsentWithdrawn gone) {
        return without(new Given(gone.claimant(), gone.towards(), gone.purpose()));
    }

    private Willing agreed(List<Given> others) {
        return new Willing(representatives, withdrawn, others);
    }

    private static <T> List<T> chained(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
