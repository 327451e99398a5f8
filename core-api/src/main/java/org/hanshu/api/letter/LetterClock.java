package org.hanshu.api.letter;

import java.util.regex.Pattern;

/** The names of the clocks that run for what an addressee promised and did. */
public final class LetterClock {

    /** After how long somebody looks whether what was put right still is. */
    public static final String RECHECK = "recheck";

    /** How long an addressee that let its time pass is urged before the next letter is proposed. */
    public static final String URGING = "urging";

    private static final Pattern OF_A_DEMAND = Pattern.compile("(?:demand|promise|instalment)-(\\d+)(?:-\\d+)?");

    private LetterClock() {}

    /** Until when somebody looks whether what was done about a demand is true. */
    public static String check(int demand) {
        return "check-" + demand;
    }

    /** The day that a reply promised for a demand. */
    public static String promise(int demand) {
        return "promise-" + demand;
    }

    /** The day of one instalment of a demand's plan. */
    public static String instalment(int demand, int n) {
        return "instalment-" + demand + "-" + n;
    }

    /** Which demand a clock runs for, or 0. */
    public static int demandOf(String clock) {
        var name = OF_A_DEMAND.matcher(clock);
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
