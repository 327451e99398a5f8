package org.hanshu.query.inboundletters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some inbound letters, the last recorded first, and the cursor for the rest; texts are left out or masked. */
public record InboundList(
        List<InboundDossier> items, @Nullable String next) {}
