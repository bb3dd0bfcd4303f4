package health.kithway.program.check;

import health.kithway.directory.privacynotice.PrivacyNotices;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The notice that patients are given says that reminders are sent (R-HIPAA-12). The clinic's lawyers hold it, so it is only said. */
@Component
final class NoticeOfReminders implements PublishingCheck {

    private final PrivacyNotices notices;

    NoticeOfReminders(PrivacyNotices notices) {
        this.notices = notices;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return notices.get(actor.organization())
                .map(
                        notice -> notice.saysReminders() && notice.address() != null
                                ? List.of()
                                : List.of(
                                        Finding.warning(
                                                "R-HIPAA-12",
                                                "/privacyNotice",
                                                "notice-silent-on-reminders",
                                                "Nobody has noted that the Notice of Privacy Practices says that reminders of appointments are sent.")));
    }
}
