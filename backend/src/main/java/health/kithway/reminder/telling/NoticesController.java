package health.kithway.reminder.telling;

import health.kithway.contract.provider.ReferralNoticeJson;
import health.kithway.contract.provider.ReferralNoticePageJson;
import health.kithway.contract.provider.RemindersApi;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** That there is news, for practices. */
@RestController
class NoticesController implements RemindersApi {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Mono<ReferralNoticePageJson> listReferralNotices(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> notices.list(actor, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(NoticesController::toJson))
                .map(page -> new ReferralNoticePageJson(page.items(), page.next()));
    }

    private static ReferralNoticeJson toJson(Notice notice) {
        return new ReferralNoticeJson(notice.id(), notice.referralId().value(), notice.madeAt());
    }
}
