package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** An answer that names one thing, while the change was made in another beside it: a case, and the file of the case. */
public interface MadeBeside {

    /** The thing in which something happened, and whose last event a read after the change waits for. */
    @JsonIgnore
    UUID madeIn();
}
