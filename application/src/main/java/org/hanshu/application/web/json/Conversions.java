package org.hanshu.application.web.json;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Values in paths and queries are written as they are in bodies. */
@Configuration(proxyBeanMethods = false)
class Conversions implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, text -> Written.instant(text.replace(' ', '+')));
        registry.addConverter(String.class, LocalDate.class, Written::date);
        registry.addConverter(String.class, UUID.class, Written::id);
        registry.addConverter(new IdFromText());
    }

    /** Reads the ids of core-api: records of one UUID. */
    private static final class IdFromText implements ConditionalGenericConverter {

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            var parts = target.getType().getRecordComponents();
            return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            try {
                return targetType.getType().getConstructor(UUID.class).newInstance(Written.id(String.valueOf(source)));
            } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(targetType + " is no id", e);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            }
        }
    }
}
