package health.kithway.program.link;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes share links, opens them by their code and shows them to staff. Opening changes nothing, so previews may look as often as they like. */
@Component
public final class ShareLinks {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ShareLinkTable table;
    private final ShareLinkListTable lists;
    private final LinkMaking making;
    private final LinkAddresses addresses;
    private final KnownLinks known;

    ShareLinks(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ShareLinkTable table,
            ShareLinkListTable lists,
            LinkMaking making,
            LinkAddresses addresses,
            KnownLinks known) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.lists = lists;
        this.making = making;
        this.addresses = addresses;
        this.known = known;
    }

    /** Makes a link; answers its code. One that is given stands as it is: words that staff choose go through vanity codes. */
    public Mono<String> create(Actor actor, NewShareLink link) {
        return making.create(actor, link, ShareLink.Wording.RANDOM);
    }

    /** What a code leads to, open or not; empty if it leads nowhere, or not at the host of this request. */
    public Mono<SharedLink> find(String code) {
        return Mono.deferContextual(context -> {
            @Nullable String host = LinkHost.in(context).orElse(null);
            return known.find(code).filterWhen(link -> addresses.serves(host, link));
        });
    }

    /** The same, but refuses an unknown code. */
    public Mono<SharedLink> get(String code) {
        return find(code).switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }

    /** Counts one referral of a link that may bring only so many; refuses when they are used up. */
    public Mono<Void> use(Actor actor, SharedLink link) {
        if (link.terms().mostUses() == null) {
            return Mono.empty();
        }
        Sentence sentence = Sentence.of(
                "program.share-link-used", "share-link", link.linkId().value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> table.use(actor.organization(), link.linkId())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(
                                Mono.error(() -> new Refused(new LinkRefused.LinkClosed(ShareLink.State.USED_UP))))
                        .then());
    }

    /** Newest first; the cursor is the id of the last link of the page before. */
    public Mono<Page<ShareLink>> listShareLinks(
            Actor actor, ShareLinkFilter filter, @Nullable ShareLinkId before, int size) {
        return transactions.read(
                actor.organization(),
                () -> lists.list(actor.organization(), filter, before, size + 1)
                        .map(links -> Page.of(links, size, link -> link.id().toString())));
    }

    /** One link of the actor's organization. */
    public Mono<ShareLink> getShareLink(Actor actor, ShareLinkId link) {
        return transactions
                .read(actor.organization(), () -> lists.find(actor.organization(), link))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }

    /** Pauses, resumes or revokes at once; asking for what is already so changes nothing. */
    public Mono<ShareLink> hold(Actor actor, ShareLinkId link, Wish wish) {
        Sentence sentence = Sentence.of("program.share-link-" + wish.done, "share-link", link.value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> getShareLink(actor, link)
                        .flatMap(found -> held(actor, link, wish))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new LinkRefused.Revoked())))
                        .then(getShareLink(actor, link)));
    }

    private Mono<Boolean> held(Actor actor, ShareLinkId link, Wish wish) {
        return wish == Wish.REVOKED
                ? table.revoke(actor.organization(), link)
                : table.pause(actor.organization(), link, wish == Wish.PAUSED);
    }

    /** What somebody may make of a link by hand. */
    public enum Wish {
        OPEN("resumed"),
        PAUSED("paused"),
        REVOKED("revoked");

        private final String done;

        Wish(String done) {
            this.done = done;
        }
    }

    /** What somebody at the desk or on the phone read out; refuses a code that was misheard and one that nobody has. */
    public Mono<ShareLink> getBySpokenCode(Actor actor, String typed) {
        return switch (SpokenCode.read(typed)) {
            case SpokenCode.Read.Good(SpokenCode code) ->
                transactions
                        .read(actor.organization(), () -> lists.findSpoken(actor.organization(), code))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("spoken code"))));
            case SpokenCode.Read.Misheard() -> Mono.error(() -> new Refused(new CodeRefused.Misheard()));
            case SpokenCode.Read.NotACode() -> Mono.error(() -> new Refused(new CodeRefused.NotASpokenCode()));
        };
    }
}
