package org.hanshu.query.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.vocabulary.Light;

/** One time limit as its events told: green while it runs, yellow and red as they called, grey once it is over. */
public record Clock(Deadline deadline, Light light) {

    @JsonIgnore
    public boolean isLive() {
        return light != Light.GREY;
    }

    Clock turned(Light other) {
        return new Clock(deadline, other);
    }
}
