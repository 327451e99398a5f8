package org.hanshu.command.recomputation;

/** A list was ordered in this process: nobody has to wait for the next look. */
record SomethingToDo() {}
