package health.kithway.integrity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is too much, and how long two referrals of one patient may be the same wish.
 *
 * @param mostBySharer referrals by one sharer's links in a day before it is flagged
 * @param mostFromAddress referrals from one telephone or e-mail in a day before it is flagged
 * @param sameWish how far apart two referrals of one patient may be to be flagged as one
 */
@ConfigurationProperties("kithway.integrity")
record IntegritySettings(
        @DefaultValue("5") int mostBySharer,
        @DefaultValue("3") int mostFromAddress,
        @DefaultValue("180d") Duration sameWish) {

    static final Duration DAY = Duration.ofDays(1);
}
