package org.hanshu.application.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages. */
@Configuration(proxyBeanMethods = false)
class PageWords {

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("org.hanshu.application.pages");
        words.setDefaultEncoding(UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
