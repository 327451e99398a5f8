package org.hanshu.command.shared.period;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hanshu.api.period.LeftOut.Reason;
import org.hanshu.api.workcalendar.YearNotice;

/**
 * On which days offices are open 工作日: as the known years' notices say, make-up days included; of a year whose notice is
 * not known, on all but weekends and the holidays that the law itself fixes.
 */
public final class WorkDays {

    private final TreeMap<Integer, YearNotice> notices = new TreeMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final String version;

    private WorkDays(Collection<YearNotice> known, String version) {
        this.version = version;
        known.forEach(notice -> notices.put(notice.year(), notice));
        notices.values().forEach(this::arrange);
    }

    /** The calendar that these notices make; of two for the same year the later one holds. */
    public static WorkDays of(Collection<YearNotice> notices, String version) {
        return new WorkDays(notices, version);
    }

    /** A year's paper may name days of the neighbouring years; the later year's paper has the last word on them. */
    private void arrange(YearNotice notice) {
        notice.work().forEach(off::remove);
        notice.off().forEach(work::remove);
        off.addAll(notice.off());
        work.addAll(notice.work());
    }

    /** This calendar with one more year, or with a year's notice replaced. */
    public WorkDays with(YearNotice notice, String newVersion) {
        var known = new TreeMap<>(notices);
        known.put(notice.year(), notice);
        return new WorkDays(known.values(), newVersion);
    }

    public String version() {
        return version;
    }

    public List<YearNotice> notices() {
        return List.copyOf(notices.values());
    }

    /** Whether this year's notice is known. */
    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    public boolean areOpen(LocalDate day) {
        return whyClosed(day).isEmpty();
    }

    /** Why offices are closed on this day; empty on a working day. */
    public Optional<Reason> whyClosed(LocalDate day) {
        if (off.contains(day)) {
            return Optional.of(Reason.HOLIDAY);
        }
        if (work.contains(day)) {
            return Optional.empty();
        }
        if (!knows(day.getYear()) && LawFixedHolidays.include(day)) {
            return Optional.of(Reason.LAW_FIXED_HOLIDAY);
        }
        return day.getDayOfWeek().compareTo(SATURDAY) >= 0 ? Optional.of(Reason.WEEKEND) : Optional.empty();
    }

    /** This day, or the first open one after it. */
    public LocalDate openFrom(LocalDate day) {
        var open = day;
        while (!areOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The open day that many working days before this one. */
    public LocalDate before(LocalDate day, int workingDays) {
        var earlier = day;
        for (var left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (areOpen(earlier)) {
                left--;
            }
        }
        return earlier;
    }
}
