package org.hanshu.command.supervisioncase;

import java.util.UUID;

/** Which of the children that cases admitted were made after all. */
interface MadeChildren {

    boolean has(UUID childId);
}
