package health.kithway.circle.own;

import health.kithway.circle.Permission;
import health.kithway.circle.Right;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.contract.publics.CircleConsentJson;
import health.kithway.contract.publics.CirclePermissionJson;
import health.kithway.contract.publics.LanguageJson;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that both halves of the contract share. */
final class OwnWords {

    private OwnWords() {}

    static Language language(LanguageJson language) {
        return Language.of(language.value()).orElse(Language.EN);
    }

    static LanguageJson toJson(Language language) {
        return LanguageJson.of(language.tag());
    }

    static List<AgreedText> agreed(List<CircleConsentJson> ticked) {
        return ticked.stream()
                .map(tick -> new AgreedText(ConsentTextId.of(tick.textId()), tick.version()))
                .toList();
    }

    static List<CirclePermissionJson> rights(List<Right> rights) {
        return toJson(rights.stream().map(Right::permission).toList());
    }

    /** In the order of the contract. */
    static List<CirclePermissionJson> toJson(Collection<Permission> permissions) {
        return Arrays.stream(Permission.values())
                .filter(permissions::contains)
                .map(permission -> CirclePermissionJson.valueOf(permission.name()))
                .toList();
    }

    static List<Right> toRights(List<CirclePermissionJson> may, @Nullable Instant until) {
        return may.stream()
                .map(one -> new Right(Permission.valueOf(one.name()), until))
                .distinct()
                .toList();
    }
}
