package org.hanshu.query.dossier;

import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Who ended a letter, and what they said to it. */
record Ending(String by, @Nullable Personal<String> text) {}
