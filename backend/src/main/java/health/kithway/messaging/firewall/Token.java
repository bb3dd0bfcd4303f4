package health.kithway.messaging.firewall;

/**
 * One word as the firewall reads it.
 *
 * @param word lower-case letters without accents, and digits
 * @param start where it begins in the text as given
 * @param begins whether a sentence begins with it
 * @param capital whether it was written with a capital
 */
record Token(String word, int start, int end, boolean begins, boolean capital) {

    boolean isNumber() {
        return word.chars().allMatch(Character::isDigit);
    }
}
