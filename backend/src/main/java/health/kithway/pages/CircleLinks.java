package health.kithway.pages;

import health.kithway.circle.joining.Invitation;
import health.kithway.directory.Language;
import health.kithway.program.print.QrCode;
import health.kithway.program.print.QrPicture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Links into a circle as a member's own phone hands them on: by text, by e-mail, to be scanned, or copied. */
@Component
final class CircleLinks {

    private final MessageSource wording;
    private final String publicUrl;

    CircleLinks(MessageSource wording, @Value("${kithway.public-url}") String publicUrl) {
        this.wording = wording;
        this.publicUrl = publicUrl;
    }

    CircleView.CircleLink page(String secret, Invitation.Kind kind, Language language) {
        String address = address(secret, kind).toString();
        String body = UriUtils.encode(
                wording.getMessage("circle.link.says." + kind, new Object[] {address}, language.locale()),
                StandardCharsets.UTF_8);
        return new CircleView.CircleLink(
                kind == Invitation.Kind.APPROVE,
                address,
                "sms:?&body=" + body,
                "mailto:?body=" + body,
                "/circle/links/" + secret + "/qr.svg");
    }

    String qr(String secret, Invitation.Kind kind) {
        return new QrPicture(QrCode.of(address(secret, kind)), null).svg();
    }

    private URI address(String secret, Invitation.Kind kind) {
        return URI.create(publicUrl
                + switch (kind) {
                    case JOIN -> "/c/";
                    case APPROVE -> "/a/";
                }
                + secret);
    }
}
