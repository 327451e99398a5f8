package org.hanshu.application.web;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.UnreadableRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Puts our words in the place of the server's own error page, and our patience in the place of its own. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final SlowSenders slowSenders;

    ServerErrors(
            Limits limits,
            @Value("${hanshu.limits.body-within}") Duration bodyWithin,
            @Value("${hanshu.limits.file-a-second}") DataSize fileASecond) {
        slowSenders = new SlowSenders(limits, bodyWithin, fileASecond.toBytes());
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(slowSenders);
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadableRequests.class.getName());
            }
        });
    }
}
