package health.kithway.problem;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever else went wrong into a refusal that tells the caller enough and no stranger anything. */
record Unexpected(
        int status,
        String code,
        String title,
        @Nullable String detail,
        List<FieldProblem> fields,
        @Nullable Long retryAfterSeconds)
        implements Refusal {

    static Refusal from(Throwable error) {
        return switch (error) {
            case Refused refused -> refused.refusal();
            case WebExchangeBindException invalid ->
                fields(invalid.getFieldErrors().stream()
                        .map(field -> field("/" + field.getField().replace('.', '/'), field.getDefaultMessage()))
                        .toList());
            case HandlerMethodValidationException invalid ->
                fields(invalid.getParameterValidationResults().stream()
                        .flatMap(result -> parameterFields(result).stream())
                        .toList());
            case ServerWebInputException unreadable -> unreadable(unreadable);
            case ResponseStatusException known -> status(known.getStatusCode().value());
            case DataAccessResourceFailureException lost -> unavailable();
            case QueryTimeoutException slow -> unavailable();
            case TransientDataAccessException busy -> unavailable();
            case TimeoutException slow -> unavailable();
            default -> status(500);
        };
    }

    private static List<FieldProblem> parameterFields(ParameterValidationResult result) {
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> field("/" + name, error.getDefaultMessage()))
                .toList();
    }

    private static FieldProblem field(String pointer, @Nullable String message) {
        return new FieldProblem(pointer, "invalid", message == null ? "is not valid" : message);
    }

    private static Refusal fields(List<FieldProblem> fields) {
        return new Unexpected(400, "invalid-request", "Some fields are missing or not right", null, fields, null);
    }

    private static Refusal unreadable(ServerWebInputException error) {
        Throwable cause =
                error.getCause() instanceof DecodingException decoding ? decoding.getCause() : error.getCause();
        List<FieldProblem> fields = switch (cause) {
            case UnrecognizedPropertyException unknown ->
                List.of(new FieldProblem(pointer(unknown), "unknown", "is not a field of this request"));
            case DatabindException wrong ->
                List.of(new FieldProblem(pointer(wrong), "invalid", "does not have the form the contract asks for"));
            case null, default -> List.of();
        };
        String detail = cause instanceof JacksonException
                ? "The body is not the JSON the contract asks for"
                : error.getReason();
        return new Unexpected(400, "invalid-request", "The request could not be read", detail, fields, null);
    }

    private static String pointer(DatabindException error) {
        StringBuilder pointer = new StringBuilder();
        error.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getPropertyName() != null
                                        ? step.getPropertyName()
                                        : String.valueOf(step.getIndex())));
        return pointer.isEmpty() ? "/" : pointer.toString();
    }

    private static Refusal unavailable() {
        return new Unexpected(
                503, "unavailable", "A part of the service is not reachable; try again soon", null, List.of(), 5L);
    }

    private static Refusal status(int status) {
        return switch (status) {
            case 400 -> new Unexpected(400, "invalid-request", "The request could not be read", null, List.of(), null);
            case 404 -> new Unexpected(404, "not-found", "There is nothing at this address", null, List.of(), null);
            case 405 ->
                new Unexpected(
                        405, "method-not-allowed", "This address does not take that method", null, List.of(), null);
            case 406 ->
                new Unexpected(
                        406, "not-acceptable", "No representation that the request accepts", null, List.of(), null);
            case 413 ->
                new Unexpected(
                        413, "too-large", "The request is larger than this address takes", null, List.of(), null);
            case 415 ->
                new Unexpected(
                        415,
                        "unsupported-media-type",
                        "This address does not take that media type",
                        null,
                        List.of(),
                        null);
            case 503 -> unavailable();
            default -> new Unexpected(500, "internal-error", "Something went wrong on our side", null, List.of(), null);
        };
    }
}
