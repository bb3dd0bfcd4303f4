package health.kithway.messaging.registration;

import java.util.List;

/**
 * What a domain says about its own mail; large providers refuse bulk mail that lacks any of it (R-EML-04).
 *
 * @param servers it names the servers that send for it (SPF), and one list only
 * @param signatures it publishes a key for signatures (DKIM)
 * @param policy it says what to do with mail that proves neither (DMARC)
 */
public record DomainProof(boolean servers, boolean signatures, boolean policy) {

    static DomainProof of(List<String> ofDomain, List<String> ofSelector, List<String> ofPolicy) {
        long lists = ofDomain.stream().filter(text -> text.startsWith("v=spf1")).count();
        return new DomainProof(
                lists == 1,
                ofSelector.stream().anyMatch(text -> text.matches("(?s).*\\bp=[A-Za-z0-9+/].*")),
                ofPolicy.stream().anyMatch(text -> text.startsWith("v=DMARC1") && text.contains("p=")));
    }

    public boolean isComplete() {
        return servers && signatures && policy;
    }
}
