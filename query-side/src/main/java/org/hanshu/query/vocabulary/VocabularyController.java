package org.hanshu.query.vocabulary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hanshu.api.agency.KnownOrganisations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the closed lists of words. */
@RestController
@Tag(name = "Vocabulary")
class VocabularyController {

    private final KnownOrganisations organisations;

    VocabularyController(KnownOrganisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/api/v1/vocabulary")
    @Operation(summary = "Every code that requests and answers may hold, with its Chinese and English name")
    Vocabulary vocabulary() {
        return Vocabulary.of(organisations.now());
    }
}
