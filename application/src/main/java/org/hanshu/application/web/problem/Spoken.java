package org.hanshu.application.web.problem;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.Word;

/** What a refusal names by id or code, as people call it. */
final class Spoken {

    private static final Set<String> ROLES = Set.of("role", "roles");
    private static final Set<String> ORGANISATIONS = Set.of("owner", "to", "issuer");
    private static final String UNIONS = "unions";
    private static final String STATE = "state";

    /** What a state means in a refusal whose code begins so. */
    private static final Map<String, List<? extends Word>> STATES = Map.of(
            "case", List.of(CaseStatus.values()),
            "letter", List.of(LetterStatus.values()),
            "mediation", List.of(MediationStatus.values()),
            "referral", List.of(ReferralStatus.values()),
            "legal-aid", List.of(LegalAidStatus.values()),
            "inbound", List.of(InboundStatus.values()),
            "proposal", List.of(ProposalStatus.values()));

    private Spoken() {}

    static Map<String, String> in(Locale locale, String code, Map<String, String> arguments) {
        var spoken = new HashMap<>(arguments);
        spoken.replaceAll(
                (name, value) -> name.equals(STATE) ? state(locale, code, value) : spoken(locale, name, value));
        return spoken;
    }

    /** One that only its own kind knows stays as it is. */
    private static String state(Locale locale, String code, String state) {
        return STATES.getOrDefault(code.split("\\.", 2)[0], List.of()).stream()
                .filter(word -> word.name().equals(state))
                .findFirst()
                .map(word -> isEnglish(locale) ? word.en() : word.zh())
                .orElse(state);
    }

    private static String spoken(Locale locale, String name, String value) {
        if (ROLES.contains(name)) {
            return each(locale, value, code -> role(locale, code));
        }
        if (ORGANISATIONS.contains(name)) {
            return organisation(locale, value);
        }
        return name.equals(UNIONS) ? each(locale, value, id -> id + " " + organisation(locale, id)) : value;
    }

    private static String each(Locale locale, String list, Function<String, String> word) {
        return Arrays.stream(list.split(", ", -1)).map(word).collect(joining(isEnglish(locale) ? ", " : "、"));
    }

    private static String role(Locale locale, String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findFirst()
                .map(role -> isEnglish(locale) ? role.en() : role.zh())
                .orElse(code);
    }

    /** Its name; what is no organisation that we know stays as it is. */
    private static String organisation(Locale locale, String id) {
        return Organisations.bundled().all().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(known -> named(locale, known))
                .orElse(id);
    }

    private static String named(Locale locale, Organisation organisation) {
        return isEnglish(locale) ? organisation.en() : organisation.zh();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
