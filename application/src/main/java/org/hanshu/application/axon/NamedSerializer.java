package org.hanshu.application.axon;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;

/** Writes and reads JSON under our own stable names instead of class names. */
final class NamedSerializer extends Jackson3Serializer {

    private final StoredNames names;

    NamedSerializer(StoredNames names, Jackson3SerializerCustomizer form) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(form));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        var name = type == null || type == void.class ? null : names.nameOf(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name, getRevisionResolver().revisionOf(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classNameOf(type.getName());
    }
}
