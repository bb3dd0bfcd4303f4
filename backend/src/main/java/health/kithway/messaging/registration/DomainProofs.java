package health.kithway.messaging.registration;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsQuestion;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.DnsNameResolverTimeoutException;
import io.netty.resolver.dns.DnsServerAddressStreamProviders;
import io.netty.resolver.dns.SingletonDnsServerAddressStreamProvider;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the DNS what a domain says about its mail, before anything is sent from it (R-EML-04). */
@Component
final class DomainProofs implements DisposableBean {

    private static final long PATIENCE_MILLIS = 3_000;

    private final EventLoopGroup loop;
    private final DnsNameResolver names;

    /** @param server host and port of a name server; empty: the system's own */
    DomainProofs(@Value("${kithway.smtp.name-server}") String server) {
        this.loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        this.names = new DnsNameResolverBuilder(loop.next())
                .datagramChannelType(NioDatagramChannel.class)
                .queryTimeoutMillis(PATIENCE_MILLIS)
                .nameServerProvider(
                        server.isEmpty()
                                ? DnsServerAddressStreamProviders.platformDefault()
                                : new SingletonDnsServerAddressStreamProvider(address(server)))
                .build();
    }

    private static InetSocketAddress address(String server) {
        int colon = server.lastIndexOf(':');
        return new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    }

    /** @param selector under which the domain publishes the key of its signatures */
    Mono<DomainProof> look(String domain, String selector) {
        String name = domain.toLowerCase(Locale.ROOT);
        return Mono.zip(texts(name), texts(selector + "._domainkey." + name), texts("_dmarc." + name))
                .map(said -> DomainProof.of(said.getT1(), said.getT2(), said.getT3()));
    }

    /** Nothing is an answer; silence is none. */
    private Mono<List<String>> texts(String name) {
        return ask(new DefaultDnsQuestion(name + ".", DnsRecordType.TXT))
                .map(records -> records.stream().map(DomainProofs::text).toList())
                .onErrorResume(
                        UnknownHostException.class,
                        nothing -> nothing.getCause() instanceof DnsNameResolverTimeoutException
                                ? Mono.error(nothing)
                                : Mono.just(List.of()));
    }

    private Mono<List<DnsRecord>> ask(DnsQuestion question) {
        return Mono.create(sink -> names.resolveAll(question).addListener((Future<List<DnsRecord>> answer) -> {
            if (answer.isSuccess()) {
                sink.success(answer.getNow());
            } else {
                sink.error(answer.cause());
            }
        }));
    }

    /** A text comes in pieces, each with its length before it. */
    private static String text(DnsRecord record) {
        try {
            StringBuilder text = new StringBuilder();
            if (record instanceof DnsRawRecord raw) {
                var content = raw.content();
                while (content.isReadable()) {
                    text.append(content.readCharSequence(content.readUnsignedByte(), StandardCharsets.US_ASCII));
                }
            }
            return text.toString();
        } finally {
            ReferenceCountUtil.release(record);
        }
    }

    @Override
    public void destroy() {
        names.close();
        var _ = loop.shutdownGracefully();
    }
}
