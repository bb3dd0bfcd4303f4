package health.kithway.program.print;

import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.directory.brand.Brands;
import health.kithway.directory.brand.Logo;
import health.kithway.problem.Refused;
import health.kithway.program.link.Landing;
import health.kithway.program.link.Landings;
import health.kithway.program.link.LinkAddresses;
import health.kithway.program.link.LinkRefused;
import health.kithway.program.link.ShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SpokenCode;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** QR codes and posters of links that lead somewhere, or will again. */
@Component
public final class Prints {

    /** Ink is not spent on these. */
    private static final Set<ShareLink.State> CLOSED_FOR_GOOD =
            Set.of(ShareLink.State.REVOKED, ShareLink.State.EXPIRED, ShareLink.State.USED_UP);

    private final ShareLinks links;
    private final LinkAddresses addresses;
    private final Landings landings;
    private final Brands brands;

    Prints(ShareLinks links, LinkAddresses addresses, Landings landings, Brands brands) {
        this.links = links;
        this.addresses = addresses;
        this.landings = landings;
        this.brands = brands;
    }

    /** Without a logo. */
    public Mono<byte[]> svg(Actor actor, ShareLinkId link) {
        return svg(actor, link, false);
    }

    /** @param logo whether the organization's logo shall stand in it, if there is one */
    public Mono<byte[]> svg(Actor actor, ShareLinkId link, boolean logo) {
        return picture(actor, link, logo).map(picture -> picture.svg().getBytes(StandardCharsets.UTF_8));
    }

    /** At most so many pixels a side. */
    public Mono<byte[]> png(Actor actor, ShareLinkId link, int pixels, boolean logo) {
        return picture(actor, link, logo).publishOn(Schedulers.boundedElastic()).map(picture -> picture.png(pixels));
    }

    private Mono<QrPicture> picture(Actor actor, ShareLinkId link, boolean logo) {
        return printable(actor, link).flatMap(found -> {
            QrPicture plain = new QrPicture(code(found), null);
            return logo
                    ? logo(actor.organization())
                            .map(own -> new QrPicture(plain.code(), own))
                            .defaultIfEmpty(plain)
                    : Mono.just(plain);
        });
    }

    /** Empty if the organization has none. */
    private Mono<Logo> logo(OrganizationId organization) {
        return brands.find(organization)
                .filter(brand -> brand.logoType() != null)
                .flatMap(brand -> brands.getLogo(organization, brand.revision()));
    }

    /** Refused while the link's program has published nothing: there are no words to print. */
    Mono<byte[]> poster(Actor actor, ShareLinkId link, Poster.Paper paper, Language first) {
        return printable(actor, link)
                .flatMap(found -> landings.get(found.code(), Language.EN)
                        .flatMap(english -> landings.get(found.code(), Language.ES)
                                .map(spanish -> poster(found, english, spanish, first))))
                .filter(poster -> !poster.heading(first).isEmpty())
                .switchIfEmpty(Mono.error(() -> new Refused(new LinkRefused.NothingPublished())))
                .flatMap(poster -> logo(actor.organization())
                        .flatMap(own -> Mono.justOrEmpty(own.png()))
                        .map(poster::with)
                        .defaultIfEmpty(poster))
                .publishOn(Schedulers.boundedElastic())
                .map(poster -> PosterPrinter.print(poster, paper));
    }

    private Poster poster(ShareLink link, Landing english, Landing spanish, Language first) {
        Organization organization = english.organization();
        String spoken = link.spokenCode();
        return new Poster(
                organization.displayName(),
                Map.of(
                        Language.EN,
                        english.content().page().heading(),
                        Language.ES,
                        spanish.content().page().heading()),
                addresses.of(link.linkDomain(), link.code()),
                organization.phone(),
                spoken == null ? null : new SpokenCode(spoken).display(),
                first,
                null);
    }

    private Mono<ShareLink> printable(Actor actor, ShareLinkId link) {
        return links.getShareLink(actor, link)
                .flatMap(found -> CLOSED_FOR_GOOD.contains(found.state())
                        ? Mono.error(() -> new Refused(new LinkRefused.LinkClosed(found.state())))
                        : Mono.just(found));
    }

    private QrCode code(ShareLink link) {
        return QrCode.of(addresses.of(link.linkDomain(), link.code()));
    }
}
