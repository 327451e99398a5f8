package org.hanshu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.api.period.Reminder;
import org.hanshu.api.vocabulary.Light;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks running = Clocks.NONE.set(Sample.deadline("reply"));

    @Test
    void areGreyWhereNothingIsDue() {
        assertThat(Clocks.NONE.light()).isEqualTo(Light.GREY);
        assertThat(Clocks.NONE.nextDue()).isNull();
    }

    @Test
    void areGreenUntilThreeWorkingDaysAreLeft() {
        assertThat(running.light()).isEqualTo(Light.GREEN);
        assertThat(running.reminded("reply", Reminder.Code.HALF_TIME).light()).isEqualTo(Light.GREEN);
        assertThat(running.reminded("reply", Reminder.Code.THREE_WORKING_DAYS_LEFT)
                        .light())
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void stayRedWhateverReminderFollows() {
        var red = running.missed("reply");
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.reminded("reply", Reminder.Code.DUE_TODAY).light()).isEqualTo(Light.RED);
        assertThat(red.nextDue()).isEqualTo(Sample.DUE);
    }

    @Test
    void doNotTurnAgainOnceOver() {
        var over = running.over("reply");
        assertThat(over.missed("reply").light()).isEqualTo(Light.GREY);
        assertThat(over.nextDue()).isNull();
    }

    @Test
    void showTheWorstOfAll() {
        var two = running.set(Sample.deadline("demand-1")).missed("demand-1");
        assertThat(two.light()).isEqualTo(Light.RED);
        assertThat(two.over("demand-1").light()).isEqualTo(Light.GREEN);
    }
}
