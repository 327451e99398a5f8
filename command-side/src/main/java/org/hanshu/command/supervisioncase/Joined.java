package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.Claimant;

/**
 * The claimants of a case, without a word of who they are.
 *
 * @param subjects each as a data subject, in order of their numbers; an empty text where nothing personal was told
 * @param withdrawn who no longer claims, by number
 * @param representatives who speaks for them, by number
 */
record Joined(List<String> subjects, Set<Integer> withdrawn, List<Integer> representatives) {

    static final Joined NOBODY = new Joined(List.of(), Set.of(), List.of());

    Joined with(List<Claimant> more) {
        var all = new ArrayList<>(subjects);
        more.forEach(each -> all.add(subject(each)));
        return new Joined(List.copyOf(all), withdrawn, representatives);
    }

    Joined without(List<Integer> numbers) {
        var gone = new TreeSet<>(withdrawn);
        gone.addAll(numbers);
        return new Joined(
                subjects,
                Set.copyOf(gone),
                representatives.stream().filter(n -> !numbers.contains(n)).toList());
    }

    Joined back(WithdrawalAnnulled none) {
        var still = new TreeSet<>(withdrawn);
        still.removeAll(none.claimants());
        return new Joined(subjects, Set.copyOf(still), none.representatives());
    }

    /** Of whom nothing personal was told before, something may be now. */
    Joined corrected(List<Claimant> claimants) {
        var all = new ArrayList<>(subjects);
        claimants.forEach(each -> all.set(each.n() - 1, subject(each)));
        return new Joined(List.copyOf(all), withdrawn, representatives);
    }

    Joined speaking(List<Integer> numbers) {
        return new Joined(subjects, withdrawn, numbers);
    }

    /** Whether a number is that of somebody who claims. */
    boolean claims(int n) {
        return n >= 1 && n <= subjects.size() && !withdrawn.contains(n);
    }

    /** The numbers of those claimants who are one of these people. */
    List<Integer> numbersOf(Set<UUID> people) {
        var wanted = people.stream().map(UUID::toString).collect(toSet());
        return IntStream.rangeClosed(1, subjects.size())
                .filter(n -> wanted.contains(subjects.get(n - 1)))
                .boxed()
                .toList();
    }

    private static String subject(Claimant claimant) {
        return Stream.of(claimant.identityNumber(), claimant.phone(), claimant.name())
                .filter(Objects::nonNull)
                .map(Personal::subject)
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }
}
