package health.kithway.access;

import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The contract as it was written, with the addresses of this installation's Keycloak in place of the sandbox's. */
@RestController
@ConditionalOnBooleanProperty("kithway.documentation")
class ContractsController {

    private static final String SANDBOX_REALM = "http://localhost:8490/realms/kithway";

    private final Map<String, String> contracts;

    ContractsController(AccessSettings settings) {
        this.contracts = Stream.of("provider.yaml", "staff.yaml", "public.yaml")
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> read(name)
                                .replace(SANDBOX_REALM, settings.issuer().toString())));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("openapi/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("The contract is not in the jar: " + name, missing);
        }
    }

    @GetMapping(path = "/openapi/{contract}", produces = "application/yaml")
    Mono<String> getContract(@PathVariable String contract) {
        return Mono.justOrEmpty(Optional.ofNullable(contracts.get(contract)))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("contract"))));
    }
}
