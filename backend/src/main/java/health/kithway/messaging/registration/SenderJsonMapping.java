package health.kithway.messaging.registration;

import health.kithway.contract.staff.SenderChannelJson;
import health.kithway.contract.staff.SenderJson;
import health.kithway.contract.staff.SenderPacingJson;
import health.kithway.contract.staff.SenderRegistrationJson;
import health.kithway.contract.staff.SenderStateJson;

/** Senders as the contract writes them. */
final class SenderJsonMapping {

    private SenderJsonMapping() {}

    static SenderJson toJson(RegisteredSender sender) {
        return new SenderJson(
                sender.id(),
                SenderChannelJson.valueOf(sender.channel().name()),
                sender.address(),
                sender.displayName(),
                SenderStateJson.valueOf(sender.state().name()),
                new SenderPacingJson(sender.requireTls(), sender.perSecond(), sender.perDay()),
                toJson(sender.registration()),
                sender.missing(),
                sender.heldUntil(),
                sender.heldBecause());
    }

    private static SenderRegistrationJson toJson(Registration registration) {
        return new SenderRegistrationJson(
                registration.brand(),
                registration.description(),
                registration.samples(),
                registration.optInFlow(),
                registration.privacyPolicy(),
                registration.terms(),
                registration.campaign());
    }

    static Registration of(SenderRegistrationJson json) {
        return new Registration(
                json.brand(),
                json.description(),
                json.samples(),
                json.optInFlow(),
                json.privacyPolicy(),
                json.terms(),
                json.campaign());
    }

    static Pacing of(SenderPacingJson json) {
        return new Pacing(json.requireTls(), json.perSecond(), json.perDay());
    }
}
