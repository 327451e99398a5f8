package org.hanshu.application.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads settings from files that bear their names, in the folder that {@code HANSHU_SECRETS} names: a password in the
 * environment is shown by whatever shows the process. What the environment says itself goes before.
 */
public final class SettingFiles implements EnvironmentPostProcessor, Ordered {

    static final String FOLDER = "HANSHU_SECRETS";

    /** By this end of the name it is known that its words are spelled like the environment's. */
    private static final String NAME = "hanshu-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    private static final Pattern SETTING = Pattern.compile("HANSHU_[A-Z_]+");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = environment.getProperty(FOLDER, "");
        var sources = environment.getPropertySources();
        if (!folder.isBlank() && !sources.contains(NAME)) {
            sources.addAfter(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    new SystemEnvironmentPropertySource(NAME, Map.copyOf(read(Path.of(folder)))));
        }
    }

    /** Before the settings' files are read that ask for these. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    static Map<String, Object> read(Path folder) {
        var settings = new HashMap<String, Object>();
        try (var files = Files.newDirectoryStream(folder, SettingFiles::isSetting)) {
            for (var file : files) {
                settings.put(
                        String.valueOf(file.getFileName()),
                        Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " names a folder that cannot be read: " + folder, e);
        }
        return settings;
    }

    private static boolean isSetting(Path file) {
        @Nullable Path name = file.getFileName();
        return name != null && SETTING.matcher(name.toString()).matches() && Files.isRegularFile(file);
    }
}
