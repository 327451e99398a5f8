package org.hanshu.application.settings;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sends traces to where {@code HANSHU_OTLP_ENDPOINT} says; where it says nothing, nothing is sent to anybody. */
public final class TracesOnward implements EnvironmentPostProcessor, Ordered {

    static final String SETTING = "HANSHU_OTLP_ENDPOINT";

    private static final String NAME = "hanshu-traces";

    /** An empty value would count as a place, so the engine's settings files cannot say it. */
    private static final String PLACE = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var endpoint = environment.getProperty(SETTING, "");
        if (!endpoint.isBlank()) {
            environment.getPropertySources().addLast(new MapPropertySource(NAME, Map.of(PLACE, endpoint)));
        }
    }

    /** After the files of {@link SettingFiles}, of which it may be one. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
