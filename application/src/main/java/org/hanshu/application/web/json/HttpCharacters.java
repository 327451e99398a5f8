package org.hanshu.application.web.json;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactoryBuilder;

/** What reads a request's characters: bounded in depth and length, and strict about a name that comes twice. */
@Component
class HttpCharacters implements JsonFactoryBuilderCustomizer {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    @Override
    public void customize(JsonFactoryBuilder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
    }
}
