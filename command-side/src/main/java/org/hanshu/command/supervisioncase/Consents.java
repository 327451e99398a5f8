package org.hanshu.command.supervisioncase;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ConsentPurpose;

/** To what the claimants of a case consented and did not take it back 同意. */
record Consents(Set<GivenConsent> all) {

    /** Who files says for all whom it names to whom they may be named. */
    static Consents of(ComplaintFiled filed) {
        var all = new HashSet<GivenConsent>();
        for (var claimant : filed.claimants()) {
            filed.mayBeNamedTo().forEach(to -> all.add(new GivenConsent(claimant.n(), to, ConsentPurpose.BE_NAMED)));
        }
        return new Consents(Set.copyOf(all));
    }

    boolean has(int claimant, String towards, ConsentPurpose purpose) {
        return all.contains(new GivenConsent(claimant, towards, purpose));
    }

    /** Whether the respondents may be told the claimant's name. */
    boolean mayBeNamed(int claimant) {
        return has(claimant, Consent.EMPLOYER, ConsentPurpose.BE_NAMED);
    }

    Consents with(ConsentGiven given) {
        return with(new GivenConsent(given.claimant(), given.towards(), given.purpose()));
    }

    Consents with(ConsentsCarriedOver carried) {
        return with(carried.consents());
    }

    /** Of those who have a number in another case, under that number. */
    List<GivenConsent> carried(Numbering there) {
        return all.stream()
                .flatMap(each -> there.known(List.of(each.claimant())).stream()
                        .map(n -> new GivenConsent(n, each.towards(), each.purpose())))
                .sorted(comparing(GivenConsent::claimant)
                        .thenComparing(GivenConsent::towards)
                        .thenComparing(GivenConsent::purpose))
                .toList();
    }

    Consents without(ConsentWithdrawn gone) {
        return without(new GivenConsent(gone.claimant(), gone.towards(), gone.purpose()));
    }

    Consents with(GivenConsent given) {
        var more = new HashSet<>(all);
        more.add(given);
        return new Consents(Set.copyOf(more));
    }

    Consents with(List<GivenConsent> given) {
        var more = new HashSet<>(all);
        more.addAll(given);
        return new Consents(Set.copyOf(more));
    }

    Consents without(GivenConsent given) {
        var fewer = new HashSet<>(all);
        fewer.remove(given);
        return new Consents(Set.copyOf(fewer));
    }

    /** Who no longer claims is no longer named either. */
    Consents without(List<Integer> claimants) {
        var fewer = new HashSet<>(all);
        fewer.removeIf(each -> claimants.contains(each.claimant()));
        return new Consents(Set.copyOf(fewer));
    }
}
