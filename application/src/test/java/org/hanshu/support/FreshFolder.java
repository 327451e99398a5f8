package org.hanshu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** An empty data folder for one running engine, gone when the tests are. */
public final class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh-folder", Map.of("hanshu.data", make().toString())));
    }

    /** Made where the machine keeps what is temporary; it goes when the engines of this process have stopped. */
    public static Path make() {
        try {
            var folder = Files.createTempDirectory("hanshu");
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
