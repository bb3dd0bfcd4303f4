package health.kithway.sandbox.tour;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Kithway answered to one request. */
record Answer(String request, int status, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Itself if the status is the one that is right here. */
    Answer must(int wanted, String what) {
        if (status != wanted) {
            String said = text.length() > 400 ? text.substring(0, 400) + " …" : text;
            throw new NotAsItShouldBe(
                    "%s: %s was answered with %d instead of %d. %s".formatted(what, request, status, wanted, said));
        }
        return this;
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** A text in the answer, by its JSON pointer. */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }
}
