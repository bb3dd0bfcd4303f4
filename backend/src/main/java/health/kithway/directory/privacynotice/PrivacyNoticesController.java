package health.kithway.directory.privacynotice;

import health.kithway.contract.staff.NotePrivacyNoticeJson;
import health.kithway.contract.staff.PrivacyNoticeJson;
import health.kithway.contract.staff.PrivacyNoticesApi;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import java.net.URI;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the organization's privacy notice says about reminders, for staff. */
@RestController
class PrivacyNoticesController implements PrivacyNoticesApi {

    private final PrivacyNotices notices;

    PrivacyNoticesController(PrivacyNotices notices) {
        this.notices = notices;
    }

    @Override
    public Mono<PrivacyNoticeJson> getPrivacyNotice() {
        return Actor.current()
                .flatMap(actor -> notices.get(actor.organization()))
                .flatMap(PrivacyNoticesController::tagged);
    }

    @Override
    public Mono<PrivacyNoticeJson> notePrivacyNotice(String ifMatch, NotePrivacyNoticeJson body) {
        PrivacyNotice read = new PrivacyNotice(
                EntityTag.revision(ifMatch), body.saysReminders(), URI.create(body.address()), body.inForceSince());
        return Actor.current().flatMap(actor -> notices.note(actor, read)).flatMap(PrivacyNoticesController::tagged);
    }

    private static Mono<PrivacyNoticeJson> tagged(PrivacyNotice notice) {
        return EntityTag.tell(notice.revision())
                .thenReturn(new PrivacyNoticeJson(
                        notice.revision(), notice.saysReminders(), notice.address(), notice.inForceSince()));
    }
}
