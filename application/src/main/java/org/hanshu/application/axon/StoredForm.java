package org.hanshu.application.axon;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.hanshu.application.vault.PersonalModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The JSON in which events, sagas, tokens and deadlines are stored; it changes only together with revisions. */
final class StoredForm implements Jackson3SerializerCustomizer {

    private final PersonalModule personal;

    StoredForm(PersonalModule personal) {
        this.personal = personal;
    }

    @Override
    public void accept(JsonMapper.Builder mapper) {
        mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(
                        MapperFeature
                                .ALLOW_FINAL_FIELDS_AS_MUTATORS) // Else a saga's or snapshot's are lost in silence.
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.") // A replay's token names the classes inside it.
                        .build())
                .addModule(personal);
    }
}
