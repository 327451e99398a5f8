package org.hanshu.saga.letterfollowup;

import java.time.Instant;

/**
 * Something that is to fire for a clock.
 *
 * @param name the deadline's name
 * @param scheduleId under which it is scheduled, so that cancelling it is one row's work
 */
record Alarm(String clock, String name, Instant at, String scheduleId) {}
