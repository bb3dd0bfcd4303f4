package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Withdrawal;
import health.kithway.consent.grant.WithdrawalWatcher;
import health.kithway.person.People;
import health.kithway.tenancy.Actor;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits is decided again as soon as the consent it rested on is taken back. */
@Component
final class WithdrawnConsents implements WithdrawalWatcher {

    private final People people;
    private final Messages messages;

    WithdrawnConsents(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    @Override
    public Mono<Void> withdrawn(Actor actor, Withdrawal withdrawal) {
        return people.listAddressIndexes(actor.organization(), withdrawal.person())
                .flatMapMany(addresses -> Flux.fromStream(() -> Arrays.stream(Channel.values())
                                .filter(channel -> concerns(withdrawal, channel))
                                .filter(channel -> addresses.containsKey(channel.addressKind())))
                        .concatMap(channel -> messages.stopPlanned(
                                actor,
                                List.of(withdrawal.person()),
                                channel,
                                addresses.getOrDefault(channel.addressKind(), new byte[0]))))
                .then();
    }

    private static boolean concerns(Withdrawal withdrawal, Channel channel) {
        return channel != Channel.CALL
                && withdrawal.takenBack().stream()
                        .anyMatch(scope -> scope.channel() == channel || scope == ConsentScope.USE_ANSWERS);
    }
}
