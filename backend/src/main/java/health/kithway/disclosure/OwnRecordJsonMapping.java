package health.kithway.disclosure;

import health.kithway.consent.grant.Consent;
import health.kithway.contract.publics.OwnConsentJson;
import health.kithway.contract.publics.OwnDisclosureJson;
import health.kithway.contract.publics.OwnLookJson;
import health.kithway.contract.publics.OwnMessageJson;
import health.kithway.contract.publics.OwnReceiptJson;
import health.kithway.contract.publics.OwnRecordJson;
import health.kithway.messaging.Message;

/** What is known of a person, as the contract has it. */
final class OwnRecordJsonMapping {

    private OwnRecordJsonMapping() {}

    static OwnRecordJson toJson(OwnRecord record) {
        return new OwnRecordJson(
                record.consents().stream().map(OwnRecordJsonMapping::toJson).toList(),
                record.receipts().stream()
                        .map(one -> new OwnReceiptJson(one.id(), one.keyId(), one.jws(), one.issuedAt()))
                        .toList(),
                record.messages().stream().map(OwnRecordJsonMapping::toJson).toList(),
                record.told().stream().map(OwnRecordJsonMapping::toJson).toList(),
                record.looks().stream().map(OwnRecordJsonMapping::toJson).toList());
    }

    private static OwnConsentJson toJson(Consent consent) {
        return new OwnConsentJson(
                consent.scope().name(),
                consent.isGranted(),
                consent.method().name(),
                consent.authorityId() == null ? "SELF" : "REPRESENTATIVE",
                consent.occurredAt());
    }

    private static OwnMessageJson toJson(Message message) {
        return new OwnMessageJson(
                message.channel().name(),
                message.templateKey(),
                message.state().name(),
                message.permit().reason(),
                message.permit().rule(),
                message.createdAt());
    }

    private static OwnDisclosureJson toJson(Told told) {
        return new OwnDisclosureJson(told.at(), told.to(), told.name(), told.what(), told.why(), told.times());
    }

    private static OwnLookJson toJson(OwnRecord.Look look) {
        return new OwnLookJson(
                look.at(), look.actorKind(), look.action(), look.purpose(), look.outside(), look.times());
    }
}
