package org.hanshu.application.axon;

/**
 * Where a process stands that handles events: one aggregate's events, in one segment of one group.
 *
 * @param process the id of the aggregate whose events it follows
 */
record ProcessStep(String group, int segment, String process) {}
