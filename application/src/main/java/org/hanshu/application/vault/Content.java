package org.hanshu.application.vault;

import java.util.Optional;

/** What the vault finds in a sealed text. */
sealed interface Content {

    /** It opens. */
    record Clear(String text) implements Content {}

    /** Whose it was, was erased on somebody's order. */
    record Erased() implements Content {}

    /** It is there, and the key to it is lost or wrong; with the key put back it opens again. */
    record Locked() implements Content {}

    default Optional<String> said() {
        return this instanceof Clear clear ? Optional.of(clear.text()) : Optional.empty();
    }
}
