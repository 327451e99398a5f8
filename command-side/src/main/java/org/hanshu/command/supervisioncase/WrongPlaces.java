package org.hanshu.command.supervisioncase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.WrongEntry.Place;
import org.hanshu.api.vocabulary.RespondentKind;

/** What in an entry is personal, and for whom it is sealed: what is put right there is sealed for the same person. */
final class WrongPlaces {

    private WrongPlaces() {}

    static Map<String, Place> in(CaseEntry entry) {
        var places = new LinkedHashMap<String, Place>();
        CorrectingParties.claimants(entry.event()).forEach(each -> add(places, entry, each));
        CorrectingParties.respondents(entry.event()).forEach(each -> add(places, entry, each));
        Wording.in(entry).ifPresent(each -> places.put(each.place(), new Place(Personal.Kind.TEXT, null)));
        return places;
    }

    private static void add(Map<String, Place> places, CaseEntry entry, Claimant one) {
        var place = "claimants." + one.n() + ".";
        var subject = Stream.of(one.identityNumber(), one.phone(), one.name())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Personal::subject)
                .orElseGet(() -> Derived.PERSON.id(entry.event().caseId(), "claimant", one.n()));
        places.put(place + "name", new Place(Personal.Kind.NAME, subject));
        places.put(place + "idNumber", new Place(Personal.Kind.IDENTITY_NUMBER, subject));
        places.put(place + "phone", new Place(Personal.Kind.PHONE, subject));
    }

    private static void add(Map<String, Place> places, CaseEntry entry, Respondent one) {
        if (one.kind() == RespondentKind.SOLE_TRADER || one.kind() == RespondentKind.PERSON) {
            var subject = one.personalName() == null
                    ? Derived.PERSON.id(entry.event().caseId(), "respondent", one.n())
                    : one.personalName().subject();
            places.put("respondents." + one.n() + ".name", new Place(Personal.Kind.NAME, subject));
        }
    }
}
