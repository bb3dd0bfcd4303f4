package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Approved templates; inserted and read, never changed. */
@Component
final class TemplateTable {

    private static final String COLUMNS =
            "key, channel, language, version, purpose, third_party_remuneration, subject, body";

    private final DatabaseClient database;
    private final Clock clock;

    TemplateTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(Actor actor, Template template) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into messaging.template (organization_id, key, channel, language, version, purpose,
                                                        third_party_remuneration, subject, body, approved_by, approved_at)
                        values (:organization, :key, :channel, :language, :version, :purpose,
                                :remuneration, :subject, :body, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("key", template.key())
                .bind("channel", template.channel().name())
                .bind("language", template.language().name())
                .bind("version", template.version())
                .bind("purpose", template.purpose().name())
                .bind("remuneration", template.thirdPartyRemuneration())
                .bind("body", template.body())
                .bind("by", actor.id())
                .bind("at", clock.instant());
        String subject = template.subject();
        insert = subject == null ? insert.bindNull("subject", String.class) : insert.bind("subject", subject);
        return insert.fetch().rowsUpdated().then();
    }

    /** All in one statement; one that somebody else put in meanwhile stays as it is. */
    Mono<Void> insertAll(Actor actor, List<Template> templates) {
        return database.sql("""
                        insert into messaging.template (organization_id, key, channel, language, version, purpose,
                                                        third_party_remuneration, subject, body, approved_by, approved_at)
                        select :organization, each.key, each.channel, each.language, each.version, each.purpose,
                               each.remuneration, nullif(each.subject, ''), each.body, :by, :at
                          from unnest(:keys, :channels, :languages, :versions, :purposes, :remunerations, :subjects, :bodies)
                               as each (key, channel, language, version, purpose, remuneration, subject, body)
                        on conflict do nothing
                        """)
                .bind("organization", actor.organization().value())
                .bind("keys", column(templates, Template::key, String[]::new))
                .bind(
                        "channels",
                        column(templates, template -> template.channel().name(), String[]::new))
                .bind(
                        "languages",
                        column(templates, template -> template.language().name(), String[]::new))
                .bind("versions", column(templates, Template::version, Integer[]::new))
                .bind(
                        "purposes",
                        column(templates, template -> template.purpose().name(), String[]::new))
                .bind("remunerations", column(templates, Template::thirdPartyRemuneration, Boolean[]::new))
                .bind("subjects", column(templates, TemplateTable::subject, String[]::new))
                .bind("bodies", column(templates, Template::body, String[]::new))
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static <T> T[] column(List<Template> templates, Function<Template, T> value, IntFunction<T[]> array) {
        return templates.stream().map(value).toArray(array);
    }

    private static String subject(Template template) {
        String subject = template.subject();
        return subject == null ? "" : subject;
    }

    /** Where there is wording in force, whatever its version. */
    Mono<Set<String>> listPlaces(OrganizationId organization) {
        return database.sql("""
                        select distinct key || '/' || channel || '/' || language
                          from messaging.template
                         where organization_id = :organization
                        """)
                .bind("organization", organization.value())
                .mapValue(String.class)
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    Mono<Integer> nextVersion(OrganizationId organization, Template template) {
        return database.sql("""
                        select coalesce(max(version), 0) + 1 as next
                          from messaging.template
                         where organization_id = :organization and key = :key
                           and channel = :channel and language = :language
                        """)
                .bind("organization", organization.value())
                .bind("key", template.key())
                .bind("channel", template.channel().name())
                .bind("language", template.language().name())
                .mapValue(Integer.class)
                .one();
    }

    Mono<Template> findNewest(OrganizationId organization, String key, Channel channel, Language language) {
        return database.sql("select " + COLUMNS + """

                          from messaging.template
                         where organization_id = :organization and key = :key
                           and channel = :channel and language = :language
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("key", key)
                .bind("channel", channel.name())
                .bind("language", language.name())
                .mapProperties(Template.class)
                .one();
    }

    Mono<Template> findVersion(
            OrganizationId organization, String key, Channel channel, Language language, int version) {
        return database.sql("select " + COLUMNS + """

                          from messaging.template
                         where organization_id = :organization and key = :key
                           and channel = :channel and language = :language and version = :version
                        """)
                .bind("organization", organization.value())
                .bind("key", key)
                .bind("channel", channel.name())
                .bind("language", language.name())
                .bind("version", version)
                .mapProperties(Template.class)
                .one();
    }

    /** Ordered by key, channel and language; from the place after the one given. */
    Mono<List<Template>> listNewest(OrganizationId organization, @Nullable String after, int limit) {
        return database.sql("select " + COLUMNS + """

                          from (select distinct on (key, channel, language) *,
                                       key || '/' || channel || '/' || language as place
                                  from messaging.template
                                 where organization_id = :organization
                                 order by key, channel, language, version desc) newest
                         where place collate "C" > :after
                         order by place collate "C"
                         limit :limit
                        """)
                .bind("organization", organization.value())
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .mapProperties(Template.class)
                .all()
                .collectList();
    }

    /** Where a template stands in the list. */
    static String place(Template template) {
        return template.key() + "/" + template.channel() + "/" + template.language();
    }
}
