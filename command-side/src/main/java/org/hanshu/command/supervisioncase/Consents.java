package org.hanshu.command.supervisioncase;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanshu.api.supervisioncase.CarriedConsent;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ConsentPurpose;

/** To what the claimants of a case consented and did not take it back 同意. */
record Consents(Set<Given> all) {

    /** @param towards the respondents, or an organisation by its id */
    record Given(int claimant, String towards, ConsentPurpose purpose) {}

    /** Who files says for all whom it names to whom they may be named. */
    static Consents of(ComplaintFiled filed) {
        var all = new HashSet<Given>();
        for (var claimant : filed.claimants()) {
            filed.mayBeNamedTo().forEach(to -> all.add(new Given(claimant.n(), to, ConsentPurpose.BE_NAMED)));
        }
        return new Consents(Set.copyOf(all));
    }

    boolean has(int claimant, String towards, ConsentPurpose purpose) {
        return all.contains(new Given(claimant, towards, purpose));
    }

    /** Whether the respondents may be told the claimant's name. */
    boolean mayBeNamed(int claimant) {
        return has(claimant, Consent.EMPLOYER, ConsentPurpose.BE_NAMED);
    }

    Consents with(ConsentGiven given) {
        var more = new HashSet<>(all);
        more.add(new Given(given.claimant(), given.towards(), given.purpose()));
        return new Consents(Set.copyOf(more));
    }

    Consents with(ConsentsCarriedOver carried) {
        var more = new HashSet<>(all);
        carried.consents().forEach(each -> more.add(new Given(each.claimant(), each.towards(), each.purpose())));
        return new Consents(Set.copyOf(more));
    }

    /** Of those who have a number in another case, under that number. */
    List<CarriedConsent> carried(Numbering there) {
        return all.stream()
                .flatMap(each -> there.known(List.of(each.claimant())).stream()
                        .map(n -> new CarriedConsent(n, each.towards(), each.purpose())))
                .sorted(comparing(CarriedConsent::claimant)
                        .thenComparing(CarriedConsent::towards)
                        .thenComparing(CarriedConsent::purpose))
                .toList();
    }

    Consents without(ConsentWithdrawn gone) {
        var fewer = new HashSet<>(all);
        fewer.remove(new Given(gone.claimant(), gone.towards(), gone.purpose()));
        return new Consents(Set.copyOf(fewer));
    }

    /** Who no longer claims is no longer named either. */
    Consents without(List<Integer> claimants) {
        var fewer = new HashSet<>(all);
        fewer.removeIf(each -> claimants.contains(each.claimant()));
        return new Consents(Set.copyOf(fewer));
    }
}
