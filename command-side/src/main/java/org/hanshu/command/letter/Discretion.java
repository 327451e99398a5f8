package org.hanshu.command.letter;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmNaming;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.KnownPeople;
import org.springframework.stereotype.Component;

/** Keeps out of a letter to an employer the names of workers who did not consent to be named there 保密. */
@Component
class Discretion {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int LONGEST_OF_PARTS = 20; // 阿卜杜·某某: parts joined by a middle dot.

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}·A-Za-z]+");

    private final Commands commands;
    private final KnownPeople people;

    Discretion(Commands commands, KnownPeople people) {
        this.commands = commands;
        this.people = people;
    }

    /** Asks each case of the letter whether it may name whom its text names; an agency may be told. */
    void check(Addressee addressee, Origin origin, LetterText text, Sender sender, Dated body) {
        if (addressee.kind() == Addressee.Kind.AGENCY || origin.cases().isEmpty()) {
            return;
        }
        var named = named(text);
        if (!named.isEmpty()) {
            origin.cases().forEach(caseId -> commands.send(new ConfirmNaming(caseId, named), sender, body));
        }
    }

    private Set<UUID> named(LetterText text) {
        var candidates = new HashSet<String>();
        written(text).forEach(each -> addNames(each, candidates));
        if (candidates.isEmpty()) {
            return Set.of();
        }
        var named = new HashSet<UUID>();
        people.of(Personal.Kind.NAME, candidates).values().forEach(named::addAll);
        return named;
    }

    private static Stream<String> written(LetterText text) {
        var demands = text.demands().stream().flatMap(each -> Stream.of(each.problem(), each.demand()));
        return Stream.concat(Stream.of(text.facts()), demands)
                .flatMap(each -> each instanceof Personal.Open<String> open ? Stream.of(open.value()) : Stream.of());
    }

    /** Everything in the text that may be a name. */
    private static void addNames(String text, Set<String> candidates) {
        WORDS.matcher(text).results().map(MatchResult::group).forEach(word -> {
            var longest = word.indexOf('·') < 0 ? LONGEST : LONGEST_OF_PARTS;
            candidates.add(word);
            for (var start = 0; start < word.length(); start++) {
                for (var end = start + SHORTEST; end <= Math.min(word.length(), start + longest); end++) {
                    candidates.add(word.substring(start, end));
                }
            }
        });
    }
}
