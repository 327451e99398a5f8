package org.hanshu.application.axon;

/**
 * Where a process stands that handles events: the events of one associated id, in one segment of one group.
 *
 * @param process the id by which its saga is found
 */
record ProcessStep(String group, int segment, String process) {}
