package org.hanshu.application.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Sender;
import org.hanshu.application.web.problem.ProblemBody;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API is, who may use it and how it says no. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String PROBLEM = "Problem";

    private static final String WHAT = """
            函书：工会劳动争议“一函两书”办理引擎。An engine for labour disputes that trade unions handle by letter.

            A change is a POST named by what was done; it answers id and version, with the version as ETag and with
            Hanshu-Position. If-Match with a stale version answers 412. An Idempotency-Key holds per account and path for
            90 days: the same request gives the first answer again, another body 422. A read sent with Hanshu-At-Least
            waits until its read model holds that position. Answers and enumerations may grow; an unknown field in a
            request is 400. Errors are problem+json, judged in the order 401, 400, 404, 403, 412, 409; their words are
            Chinese, or English by Accept-Language.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Sender.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Hanshu 函书").version("v1").description(WHAT))
                .servers(List.of(new Server().url("/").description("this server")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .components(components());
    }

    private static Components components() {
        var components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("In the training profile only"))
                .addSecuritySchemes(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("HANSHU")
                                .description("The session of the login page"))
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Of the OpenID Connect provider, where the operator names one"))
                .addResponses(PROBLEM, problem());
        ModelConverters.getInstance(true).read(ProblemBody.class).forEach(components::addSchemas);
        ModelConverters.getInstance(true).read(ProblemBody.Field.class).forEach(components::addSchemas);
        return components;
    }

    private static ApiResponse problem() {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description("Why it was not done (RFC 9457): 400, 401, 403, 404, 409, 412, 413, 415, 422, 429 or 503")
                .content(new Content().addMediaType("application/problem+json", body));
    }
}
