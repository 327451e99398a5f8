package org.hanshu.command.letter;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.hanshu.api.letter.Addressee;
import org.jspecify.annotations.Nullable;

/** To whom a letter is to go, as somebody writes it: by name, by code, or by its number in the case. */
record AddresseeRequest(
        Addressee.@Nullable Kind kind,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(min = 1, max = 40) String uscc,
        @Nullable @Positive Integer respondent) {}
