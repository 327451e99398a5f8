package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one recomputation 重新计算 in every module and in the event store. */
public record RecomputationId(@JsonValue UUID value) {

    /** The one that an edition of the books leads to: rule book and calendar counted together, each version one edition. */
    public static RecomputationId after(int edition) {
        return new RecomputationId(Derived.BOOK.id("recomputation", edition));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
