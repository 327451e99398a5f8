package org.hanshu.command.referral;

import java.util.Set;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.ReferralEvent;
import org.jspecify.annotations.Nullable;

/** Which time limits bind an agency 协作单位期限: the law's where it has one for its kind, and general ones otherwise. */
final class AgencyLimits {

    static final String ACKNOWLEDGEMENT = "referral.acknowledge";

    /** The clocks that run only where a practice of the place gives days. */
    static final Set<String> PRACTICES = Set.of(ReferralEvent.CLOSING);

    private AgencyLimits() {}

    static String acceptance(AgencyKind kind) {
        return switch (kind) {
            case LABOUR_INSPECTION -> "referral.accept";
            case PETITION -> "referral.petition-accept";
            case TAX, TRANSPORT, HOUSING, POLICE, COURT, PROCURATORATE -> "referral.general-accept";
        };
    }

    static String result(AgencyKind kind) {
        return switch (kind) {
            case LABOUR_INSPECTION -> "referral.result";
            case PETITION -> "referral.petition-result";
            case PROCURATORATE -> "referral.procuratorate-feedback";
            case TAX, TRANSPORT, HOUSING, POLICE, COURT -> "referral.general-result";
        };
    }

    /** Within which time it tells what came of a matter that it closed; nothing where no practice binds its kind. */
    static @Nullable String closing(AgencyKind kind) {
        return switch (kind) {
            case PROCURATORATE -> "referral.closing-feedback";
            case LABOUR_INSPECTION, TAX, TRANSPORT, HOUSING, POLICE, COURT, PETITION -> null;
        };
    }

    /** By how much it may give itself more time; nothing where no law lets it. */
    static @Nullable String extension(AgencyKind kind) {
        return switch (kind) {
            case LABOUR_INSPECTION -> "referral.result-extension";
            case PETITION -> "referral.petition-extension";
            case TAX, TRANSPORT, HOUSING, POLICE, COURT, PROCURATORATE -> null;
        };
    }
}
