package health.kithway.sandbox.twilio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts as Twilio's JSON tells them. */
final class TwilioJson {

    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String VERSION = "2010-04-01";

    private TwilioJson() {}

    static Map<String, @Nullable Object> of(Text text, String account) {
        String uri = "/" + VERSION + "/Accounts/" + account + "/Messages/" + text.sid();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("account_sid", account);
        json.put("api_version", VERSION);
        json.put("body", text.bodyAtCarrier());
        json.put("date_created", RFC_2822.format(text.createdAt()));
        json.put("date_sent", text.state() == TextState.QUEUED ? null : RFC_2822.format(text.updatedAt()));
        json.put("date_updated", RFC_2822.format(text.updatedAt()));
        json.put("direction", text.direction().word());
        json.put("error_code", text.errorCode());
        json.put("error_message", null);
        json.put("from", text.from());
        json.put("messaging_service_sid", null);
        json.put("num_media", "0");
        json.put("num_segments", Integer.toString(Segments.of(text.body())));
        json.put("price", null);
        json.put("price_unit", "USD");
        json.put("sid", text.sid());
        json.put("status", text.state().word());
        json.put("subresource_uris", Map.of("media", uri + "/Media.json"));
        json.put("to", text.to());
        json.put("uri", uri + ".json");
        return json;
    }

    static Map<String, @Nullable Object> page(List<Text> texts, String account) {
        String uri = "/" + VERSION + "/Accounts/" + account + "/Messages.json";
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("messages", texts.stream().map(text -> of(text, account)).toList());
        json.put("page", 0);
        json.put("page_size", Math.max(50, texts.size()));
        json.put("start", 0);
        json.put("end", Math.max(0, texts.size() - 1));
        json.put("uri", uri);
        json.put("first_page_uri", uri);
        json.put("next_page_uri", null);
        json.put("previous_page_uri", null);
        return json;
    }

    /** Twilio's filter takes a day, or a time; the SDK writes the time without its zone, which is UTC. */
    static Instant time(String text) {
        String time = text.length() == 10 ? text + "T00:00:00" : text;
        return Instant.parse(time.endsWith("Z") ? time : time + "Z");
    }
}
