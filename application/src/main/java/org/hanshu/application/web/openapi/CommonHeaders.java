package org.hanshu.application.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.shared.Sender;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes with each endpoint the headers that its kind takes and gives, and the problem that each may answer. */
@Component
class CommonHeaders implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref(ApiDescription.PROBLEM));
        if (isChange(handler)) {
            takes(operation, "Idempotency-Key", "1 to 200 visible ASCII characters");
            takes(operation, "If-Match", "the ETag that was read; 412 where it is stale");
            gives(operation, "ETag", "the version, for If-Match");
            gives(operation, "Hanshu-Position", "for Hanshu-At-Least of a read");
        } else if (isRead(handler)) {
            takes(operation, "Hanshu-At-Least", "a Hanshu-Position to wait for, 5 s at most");
            gives(operation, "Hanshu-Position", "where the read model stands");
        }
        return operation;
    }

    private static boolean isChange(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PostMapping.class)
                && Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Sender.class);
    }

    private static boolean isRead(HandlerMethod handler) {
        return handler.hasMethodAnnotation(ReadModel.class)
                || handler.getBeanType().isAnnotationPresent(ReadModel.class);
    }

    private static void takes(Operation operation, String name, String description) {
        operation.addParametersItem(
                new HeaderParameter().name(name).description(description).schema(new StringSchema()));
    }

    private static void gives(Operation operation, String name, String description) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(
                        name, new Header().description(description).schema(new StringSchema()));
            }
        });
    }
}
