package health.kithway.sandbox.tour;

/** The first thing of the tour that is not as it should be, in a plain sentence. */
public final class NotAsItShouldBe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsItShouldBe(String sentence) {
        super(sentence);
    }

    NotAsItShouldBe(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
