package org.hanshu.command.supervisioncase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MadeBeside;

/**
 * A case that has to do with another from now on.
 *
 * @param madeIn the other, which was told of it last
 */
record RelatedCase(UUID id, long version, @JsonIgnore UUID madeIn) implements MadeBeside {

    static RelatedCase of(Changed changed, CaseId other) {
        return new RelatedCase(changed.id(), changed.version(), other.value());
    }
}
