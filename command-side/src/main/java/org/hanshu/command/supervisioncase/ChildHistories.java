package org.hanshu.command.supervisioncase;

import java.util.UUID;

/** What a case's letters and other children remember: the case reads there what it was not told. */
interface ChildHistories {

    /** Of nothing where it was never made. */
    ChildHistory of(UUID childId);
}
