package org.hanshu.api.period;

/** What a period is counted in. */
public enum PeriodUnit {
    /** 工作日: only days on which offices work are counted; make-up days are such days. */
    WORKING_DAYS,
    /** 日: every day is counted; a closed last day moves to the next open one. */
    CALENDAR_DAYS,
    /** 月: to the corresponding day, or the month's end; a closed last day moves to the next open one. */
    MONTHS
}
