package health.kithway.program.link;

import java.util.List;

/** Reads a code that somebody worded as a stranger on a bus would; a room that knows more words than this one implements it. */
public interface CodeWords {

    /** What must not be read in it, named neutrally; nothing if it may be shown to anybody. */
    List<String> objections(String code);
}
