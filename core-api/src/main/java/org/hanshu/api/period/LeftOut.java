package org.hanshu.api.period;

import java.time.LocalDate;

/** Days that a period in working days did not count, in one run of the same reason; both ends belong to it. */
public record LeftOut(LocalDate from, LocalDate to, Reason reason) {

    /** Why a day is not a working day. */
    public enum Reason {
        /** 周末 */
        WEEKEND,
        /** 法定节假日及调休放假, as the State Council's notice has it. */
        HOLIDAY,
        /** 法定节假日 fixed by law, in a year whose notice is not known yet. */
        LAW_FIXED_HOLIDAY
    }
}
