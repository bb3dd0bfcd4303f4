package health.kithway.messaging.reply;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands replies in English and Spanish; the strongest meaning wins (R-REPLY-01, R-TCPA-10). */
final class Intents {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}?]+");
    private static final Set<String> POLITE = Set.of(
            "please",
            "pls",
            "plz",
            "now",
            "thanks",
            "thank",
            "you",
            "thx",
            "ok",
            "okay",
            "hi",
            "hello",
            "just",
            "immediately",
            "sir",
            "favor",
            "por",
            "gracias",
            "ya",
            "ahora",
            "hola",
            "senor",
            "senora");

    private static final Set<String> STOP_WORDS = words("""
            stop|stopp|sotp|stpo|stop all|stopall|quit|end|revoke|optout|opt out|cancel|cancel all|unsubscribe|unsuscribe|
            unsubcribe|unsub|remove|remove me|no more|enough|alto|pare|paren|parar|para|basta|detener|terminar|salir|baja|
            cancelar|desuscribir|desuscribirme|no mas|ya no|ya no mas|nomas|quitar|quitame|quiteme|eliminar|borrarme|borreme""");
    private static final Pattern STOP_PHRASES = Pattern.compile("""
            \\bstop (texting|text|texts|messag\\w*|sending|contacting|bothering|calling|writing|all|this|these|it|that|spam\\w*|the texts|the messages)\\b\
            |^(can you |could you |i said |i want you to |you need to |would you )?stop( (me|this|now|already|asap|today))*$\
            |\\b(do not|dont|never) (text|message|contact|write|send|call|bother|ever text|ever contact)\\b\
            |\\bno more (texts|messages|msgs|of these|text|message)\\b\
            |\\b(take|remove|delete|get) me (off|from|out)\\b|\\bremove (my|this) (number|phone|cell)\\b|\\bdelete my (number|phone|info)\\b\
            |\\bleave me alone\\b|\\bquit (texting|messaging|sending|bothering)\\b|\\bopt (me )?out\\b|\\bunsubscri\\w*\\b|\\bunsuscri\\w*\\b\
            |\\b(cancel|end|stop) (my )?(subscription|messages|texts|alerts|notifications)\\b\
            |\\bdont want (any|these|more|your|to get|to receive|texts|messages)\\b|\\bi revoke\\b|\\brevoke (my )?consent\\b|\\blose my number\\b\
            |\\bno (me )?(escriba\\w*|mande\\w*|envie\\w*|moleste\\w*|contacte\\w*|llame\\w*|textee\\w*)\\b\
            |\\bno (me )?(manden|envien) (mas|nada)\\b|\\bno mas (mensajes|textos|por favor)\\b|\\bno quiero (mas|recibir|sus|estos|mensajes|que me)\\b\
            |\\b(dejen|deje|deja|paren|pare|para) de (escribir\\w*|mandar\\w*|enviar\\w*|molestar\\w*|llamar\\w*|textear\\w*)\\b\
            |\\b(dar|darme|deme|denme|date|dame) de baja\\b|\\b(quiteme|quitenme|quitame|saqueme|saquenme|borreme|borrenme|elimineme|eliminenme)\\b\
            |\\b(cancelar|detener|parar|suspender) (los |mis |sus |estos )?(mensajes|textos|avisos|suscripcion)\\b|\\bdejenme en paz\\b""");
    private static final Pattern WRONG_NUMBER = Pattern.compile(
            "\\bwrong (number|person|phone|one)\\b|\\bwho(s| is| are) (this|you)\\b|\\bnot (my|the right) number\\b|\\bnumero (equivocado|incorrecto)\\b"
                    + "|\\bse equivoc\\w*\\b|\\bequivocado\\b|\\b(yo )?no soy (esa|ese|el|ella|la|quien)\\b|^no soy\\b|\\bquien (es|eres|habla)\\b"
                    + "|\\bpersona equivocada\\b");
    private static final Set<String> HELP_WORDS = words("help|help me|info|information|ayuda|ayudame|informacion|?|??");
    private static final Set<String> START_WORDS = words(
            "start|unstop|resume|subscribe|restart|opt in|optin|iniciar|inicio|comenzar|empezar|reanudar|suscribir");
    private static final Set<String> CONFIRM_WORDS = words(
            "c|y|1|yes|yes confirm|confirm|confirmed|confirming|si|si confirmo|confirmo|confirmar|confirmado|confirmada");
    private static final Set<String> RESCHEDULE_WORDS =
            words("r|2|reschedule|reprogramar|cambiar|cambiarla|change|change it|cambiar cita|cambiar la cita");
    private static final Set<String> CANCEL_WORDS = words("x|n|no|cancelarla|cancela la cita|cancel it|cancel visit");
    private static final Pattern CANCEL_PHRASES = Pattern.compile(
            "\\bcancel (my|the|this|that|our) (appointment|appt|apt|visit|booking)\\b|\\b(need|have|want|like) to cancel\\b"
                    + "|\\bcancel\\w* (mi|la|esta|esa|nuestra) cita\\b|\\b(cant|cannot|can not) (make it|come)\\b|\\bno (puedo|podre) (ir|asistir|llegar)\\b");
    private static final Pattern RESCHEDULE_PHRASES = Pattern.compile(
            "\\breschedul\\w*\\b|\\b(another|different|other) (time|day|date)\\b|\\b(change|move) (my|the|this) (appointment|appt|visit|time)\\b"
                    + "|\\breprogram\\w*\\b|\\b(otra hora|otro dia|otra fecha)\\b|\\bcambiar (mi|la|esta) cita\\b");
    private static final Pattern CONFIRM_PHRASES = Pattern.compile(
            "\\b(i|we) will be there\\b|\\b(ill|well) be there\\b|\\bsee you (then|tomorrow)\\b|\\bi confirm\\b|\\bahi (estare|estaremos)\\b|\\bconfirmo\\b");

    private Intents() {}

    /**
     * Reads one reply.
     *
     * @param hint what the carrier took it for, an additional signal only (R-TWI-02)
     * @param asked whether exactly one question is open; only then C, R and X mean something
     */
    static Intent read(String body, @Nullable String hint, boolean asked) {
        String text = normalized(body);
        String bare = withoutCourtesy(text);
        if ("STOP".equals(hint)
                || STOP_WORDS.contains(bare)
                || STOP_WORDS.contains(text)
                || STOP_PHRASES.matcher(text).find()) {
            return Intent.OPT_OUT;
        }
        if (WRONG_NUMBER.matcher(text).find()) {
            return Intent.WRONG_NUMBER;
        }
        if ("HELP".equals(hint) || HELP_WORDS.contains(bare)) {
            return Intent.HELP;
        }
        if (START_WORDS.contains(bare) || ("START".equals(hint) && !CONFIRM_WORDS.contains(bare))) {
            return Intent.OPT_IN;
        }
        return asked ? answer(text, bare) : Intent.FREE_TEXT;
    }

    /** The words alone: without case, accents, signs and courtesy. */
    static String bare(String body) {
        return withoutCourtesy(normalized(body));
    }

    /** R-REPLY-02: a bare CANCEL stops messages, but may have been meant for the visit. */
    static boolean mayMeanTheVisit(String body) {
        String bare = withoutCourtesy(normalized(body));
        return bare.equals("cancel") || bare.equals("cancelar");
    }

    private static Intent answer(String text, String bare) {
        if (CANCEL_WORDS.contains(bare) || CANCEL_PHRASES.matcher(text).find()) {
            return Intent.CANCEL;
        }
        if (RESCHEDULE_WORDS.contains(bare) || RESCHEDULE_PHRASES.matcher(text).find()) {
            return Intent.RESCHEDULE;
        }
        return CONFIRM_WORDS.contains(bare) || CONFIRM_PHRASES.matcher(text).find() ? Intent.CONFIRM : Intent.FREE_TEXT;
    }

    private static String normalized(String body) {
        String folded = Normalizer.normalize(body, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = APOSTROPHE.matcher(folded).replaceAll("");
        String bare = ACCENT.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }

    private static String withoutCourtesy(String text) {
        List<String> words = Arrays.stream(text.split(" "))
                .filter(word -> !POLITE.contains(word))
                .toList();
        return String.join(" ", words);
    }

    private static Set<String> words(String listed) {
        return Arrays.stream(listed.split("\\|")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
