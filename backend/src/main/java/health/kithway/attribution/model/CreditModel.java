package health.kithway.attribution.model;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How the credit for one referral is shared among its touches. Declared per program (R-ATT-03). */
public enum CreditModel {
    /** All to what came first. */
    FIRST_TOUCH,
    /** All to what came last. */
    LAST_TOUCH,
    /** The same to each. */
    LINEAR,
    /** 40 % to the first, 40 % to the last, the rest to those between; two share equally. */
    POSITION_BASED,
    /** All to what the person answered when asked; where nobody answered, to what came last. */
    SELF_REPORTED,
    /** All to the spoken code that was named; where none was, to what came last. */
    SPOKEN_CODE;

    /** Parts of each touch, oldest first; what one part is worth follows from their sum. */
    List<Integer> parts(List<TouchKind> touches) {
        int many = touches.size();
        return switch (this) {
            case FIRST_TOUCH -> all(0, many);
            case LAST_TOUCH -> all(many - 1, many);
            case LINEAR -> Collections.nCopies(many, 1);
            case POSITION_BASED -> byPosition(many);
            case SELF_REPORTED -> all(lastOf(TouchKind.SELF_REPORTED, touches), many);
            case SPOKEN_CODE -> all(lastOf(TouchKind.SPOKEN_CODE, touches), many);
        };
    }

    private static List<Integer> all(int place, int many) {
        return IntStream.range(0, many).mapToObj(at -> at == place ? 1 : 0).toList();
    }

    private static List<Integer> byPosition(int many) {
        int between = many - 2;
        return between <= 0
                ? Collections.nCopies(many, 1)
                : IntStream.range(0, many)
                        .mapToObj(at -> at == 0 || at == many - 1 ? 2 * between : 1)
                        .toList();
    }

    private static int lastOf(TouchKind kind, List<TouchKind> touches) {
        int last = touches.lastIndexOf(kind);
        return last < 0 ? touches.size() - 1 : last;
    }
}
