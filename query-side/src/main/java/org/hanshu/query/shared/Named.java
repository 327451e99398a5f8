package org.hanshu.query.shared;

import java.util.Locale;
import org.hanshu.api.shared.OrganisationId;

/** An organisation as a reader sees it: its id, and its name in the reader's language. */
public record Named(String id, String name) {

    public static Named of(OrganisationId id, Locale reader) {
        var name = NamesInAnswers.known()
                .find(id)
                .map(known -> reader.getLanguage().equals("en") ? known.en() : known.zh())
                .orElse(id.value());
        return new Named(id.value(), name);
    }
}
