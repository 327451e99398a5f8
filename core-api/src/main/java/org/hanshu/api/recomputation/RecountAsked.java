package org.hanshu.api.recomputation;

import org.hanshu.api.shared.Command;

/**
 * A case, a letter or another child of a case is asked to count its time limits anew under the books in force. It answers with a
 * list of {@link DeadlineMove}: what would move, or what it moved.
 */
public interface RecountAsked extends Command {}
