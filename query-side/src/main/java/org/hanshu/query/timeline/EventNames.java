package org.hanshu.query.timeline;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.rulebook.RuleBookEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.workcalendar.WorkCalendarEvent;

/** Under which name each event is told: the name under which it is stored. */
public final class EventNames {

    private static final Map<Class<?>, String> AGGREGATES = Map.ofEntries(
            entry(SupervisionCaseEvent.class, "case"),
            entry(CaseFileEvent.class, "case-file"),
            entry(LetterEvent.class, "letter"),
            entry(LetterBookEvent.class, "letter-book"),
            entry(ProposalEvent.class, "proposal"),
            entry(ChildClockEvent.class, "child"),
            entry(ChildCorrectionEvent.class, "child"),
            entry(InboundEvent.class, "inbound"),
            entry(LegalAidEvent.class, "legal-aid"),
            entry(MediationEvent.class, "mediation"),
            entry(ReferralEvent.class, "referral"),
            entry(AccountEvent.class, "account"),
            entry(AgencyEvent.class, "agency"),
            entry(OrganisationEvent.class, "organisation"),
            entry(ImportEvent.class, "import"),
            entry(RuleBookEvent.class, "rule-book"),
            entry(WorkCalendarEvent.class, "work-calendar"),
            entry(RecomputationEvent.class, "recomputation"));

    private static final Map<String, Class<?>> TYPES = AGGREGATES.keySet().stream()
            .flatMap(EventNames::records)
            .collect(toUnmodifiableMap(EventNames::of, type -> type));

    private EventNames() {}

    /** The aggregate's name, and after it the event's without that name in front. */
    public static String of(Class<?> event) {
        if (event == ComplaintFiled.class) {
            return "case.filed";
        }
        var aggregate = aggregate(event);
        var fact = event.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return aggregate + "." + (fact.startsWith(aggregate + "-") ? fact.substring(aggregate.length() + 1) : fact);
    }

    private static String aggregate(Class<?> event) {
        return AGGREGATES.entrySet().stream()
                .filter(each -> each.getKey().isAssignableFrom(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getName()))
                .getValue();
    }

    private static Stream<Class<?>> records(Class<?> events) {
        return events.isRecord()
                ? Stream.of(events)
                : Arrays.stream(events.getPermittedSubclasses()).flatMap(EventNames::records);
    }

    static Class<?> type(String name) {
        var type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("There is no event " + name);
        }
        return type;
    }

    public static Set<String> all() {
        return TYPES.keySet();
    }
}
