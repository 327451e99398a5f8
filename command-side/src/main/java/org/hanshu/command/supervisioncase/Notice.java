package org.hanshu.command.supervisioncase;

import java.util.Locale;
import org.hanshu.api.shared.Warning;
import org.hanshu.command.shared.intake.WarningWords;

/** A warning in words. */
record Notice(Warning.Code code, String field, String message, String about) {

    static Notice of(Warning warning, Locale locale) {
        return new Notice(warning.code(), warning.field(), WarningWords.of(warning, locale), warning.about());
    }
}
