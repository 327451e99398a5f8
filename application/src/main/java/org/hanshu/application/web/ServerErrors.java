package org.hanshu.application.web;

import org.apache.catalina.core.StandardHost;
import org.hanshu.application.web.problem.UnreadableRequests;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our words in the place of the server's own error page. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadableRequests.class.getName());
            }
        });
    }
}
