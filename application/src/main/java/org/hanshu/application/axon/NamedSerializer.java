package org.hanshu.application.axon;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.hanshu.application.vault.Vault;

/** Writes and reads JSON under our own stable names instead of class names. */
final class NamedSerializer extends Jackson3Serializer {

    private final StoredNames names;
    private final Vault vault;

    NamedSerializer(StoredNames names, Jackson3SerializerCustomizer form, Vault vault) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(form));
        this.names = names;
        this.vault = vault;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object written, Class<T> representation) {
        vault.prepare(written);
        return super.serialize(written, representation);
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
