package health.kithway.problem;

/**
 * One wrong field.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the request, or the name of a form field
 * @param code stable code, e.g. {@code required}
 * @param detail what is expected, never the value that was sent
 */
public record FieldProblem(String pointer, String code, String detail) {}
