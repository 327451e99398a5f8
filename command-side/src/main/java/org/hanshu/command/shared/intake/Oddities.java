package org.hanshu.command.shared.intake;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.IdentityNumber;
import org.hanshu.api.shared.Uscc;
import org.hanshu.api.shared.Warning;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;

/** What is odd about what somebody told, and refuses nothing. */
public final class Oddities {

    private Oddities() {}

    public static List<Warning> of(RespondentTold told) {
        return told.uscc() == null || Uscc.holds(told.uscc().toUpperCase(Locale.ROOT))
                ? List.of()
                : List.of(new Warning(Warning.Code.USCC_CHECK, told.field() + ".uscc", ""));
    }

    public static List<Warning> of(ClaimantTold told) {
        return told.idNumber() == null || IdentityNumber.holds(told.idNumber())
                ? List.of()
                : List.of(new Warning(Warning.Code.IDENTITY_NUMBER_CHECK, told.field() + ".idNumber", ""));
    }
}
