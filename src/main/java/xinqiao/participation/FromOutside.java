package xinqiao.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.participation.rules.Attending;
import xinqiao.petition.NotThere;

/**
 * What people from outside read and say. An opinion and a survey are handed in and never read again from outside; a place
 * at an event is opened by number and code, and the system acts for whoever has both.
 */
@Component
public class FromOutside {
    private static final Machine TASK = new Machine("signing up");
    private static final Visitor VISITOR = new Visitor();
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int MOST = 500;

    private final Gate gate;
    private final DialogueStore store;
    private final VoiceStore voices;
    private final Clock clock;

    FromOutside(Gate gate, DialogueStore store, VoiceStore voices, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.voices = voices;
        this.clock = clock;
    }

    /** What is public of a kind today. */
    public List<Dialogue> all(DialogueKind kind) {
        return page(kind, null, null, MOST);
    }

    /** A page of it. @param house of that one alone; null for all @param before the last one of the page before it */
    public List<Dialogue> page(DialogueKind kind, @Nullable String house, @Nullable Dialogue before, int limit) {
        return gate.as(VISITOR, tx -> store.published(tx, kind, house, before, limit));
    }

    /** Those whose result is public, the last one first. */
    public List<Dialogue> finished(DialogueKind kind, int limit) {
        return gate.as(VISITOR, tx -> store.finished(tx, kind, limit));
    }

    public Optional<Dialogue> find(DialogueKind kind, String number) {
        return gate.as(VISITOR, tx -> store.find(tx, kind, number));
    }

    public List<DialogueFile> files(Dialogue one) {
        return gate.as(VISITOR, tx -> store.files(tx, one.id()));
    }

    /**
     * 提出意见; name and contact as one likes.
     *
     * @param secret of the form: sent twice it is one opinion
     */
    @Enforces(Provision.GS_C25)
    public Decision<Dialogue> comment(Dialogue one, Voice.Said said, String secret) {
        return new Objections()
                .when(one.phase(today()) != Phase.RUNNING, Provision.GS_C25, "participation.refusal.not-open")
                .when(said.words().isBlank(), Provision.GS_C25, "participation.refusal.no-comment")
                .orGrant(() -> one)
                .map(open -> hand(open, VoiceKind.COMMENT, Map.of(), said, secret));
    }

    /** 填写问卷 */
    @Enforces(Provision.GS_15)
    public Decision<Dialogue> answer(
            Dialogue one, Map<Integer, List<Integer>> choices, Map<Integer, String> texts, String secret) {
        boolean lacks = one.content() instanceof Survey survey
                && survey.items().stream()
                        .anyMatch(item -> item.required()
                                && choices.getOrDefault(item.no(), List.of()).isEmpty()
                                && texts.getOrDefault(item.no(), "").isBlank());
        return new Objections()
                .when(one.phase(today()) != Phase.RUNNING, Provision.GS_15, "participation.refusal.not-open")
                .when(lacks, Provision.GS_15, "participation.refusal.unanswered")
                .orGrant(() -> one)
                .map(open -> hand(open, VoiceKind.ANSWER, choices, new Voice.Said("", "", "", texts), secret));
    }

    private Dialogue hand(
            Dialogue one, VoiceKind kind, Map<Integer, List<Integer>> choices, Voice.Said said, String secret) {
        var fresh = fresh(kind, null, Json.sha256(secret), VoiceState.RECEIVED, 1, choices, said);
        gate.run(VISITOR, tx -> voices.add(tx, VISITOR, one, fresh));
        return one;
    }

    private VoiceStore.Fresh fresh(
            VoiceKind kind,
            @Nullable String number,
            byte[] code,
            VoiceState state,
            int people,
            Map<Integer, List<Integer>> choices,
            Voice.Said said) {
        return new VoiceStore.Fresh(kind, number, code, today(), true, state, people, choices, said);
    }

    /** Whether one can sign up for it on that day. */
    public static boolean takes(Dialogue one, LocalDate today) {
        return Attending.open(one, today);
    }

    /** Whether the place can still be given back. */
    public static boolean cancels(Place place, LocalDate today) {
        return Attending.cancels(place.paper(), place.voice(), today);
    }

    /** Whether its holder may say what they thought of it. */
    public static boolean answers(Place place, LocalDate today) {
        return Attending.answers(place.paper(), place.voice(), today);
    }

    /** How many places are left. */
    public int left(Dialogue one) {
        return Attending.left(one, gate.as(TASK, tx -> taken(voices.of(tx, one.id()))));
    }

    private static int taken(List<Voice> all) {
        return all.stream()
                .filter(voice -> voice.state() == VoiceState.SIGNED_UP || voice.state() == VoiceState.CAME)
                .mapToInt(Voice::people)
                .sum();
    }

    /** 报名: a place, or one on the waiting list; the same form sent twice is one. */
    @Enforces(Provision.GS_15)
    public Decision<Voice.Ticket> signUp(Dialogue one, Voice.Said said, int people, String secret) {
        String code = code(secret);
        return gate.as(TASK, tx -> {
            var locked = store.locked(tx, one.id());
            var all = voices.of(tx, one.id()).stream()
                    .filter(voice -> voice.kind() == VoiceKind.SIGN_UP)
                    .toList();
            String number = "%s-%03d".formatted(one.number(), all.size() + 1);
            var before = all.stream()
                    .filter(voice -> voice.number() != null)
                    .filter(voice -> voices.byCode(tx, String.valueOf(voice.number()), digest(code))
                            .isPresent())
                    .findFirst();
            if (before.isPresent())
                return Decision.granted(
                        new Voice.Ticket(String.valueOf(before.get().number()), code));
            return Attending.signUp(locked, said, people, taken(all), today()).map(state -> {
                voices.add(
                        tx,
                        TASK,
                        locked,
                        fresh(VoiceKind.SIGN_UP, number, digest(code), state, people, Map.of(), said));
                return new Voice.Ticket(number, code);
            });
        });
    }

    /** One's own place, and at what. */
    public record Place(Dialogue paper, Voice voice) {}

    /** What number and code open together; a wrong code looks like a wrong number. */
    @Enforces(Provision.SYS_4)
    public Optional<Place> find(Voice.Ticket ticket) {
        return gate.as(TASK, tx -> found(tx, ticket));
    }

    private Optional<Place> found(DSLContext tx, Voice.Ticket ticket) {
        return voices.byCode(tx, ticket.number().strip(), digest(ticket.code()))
                .flatMap(voice -> store.find(tx, voice.paper()).map(one -> new Place(one, voice)));
    }

    /** 取消报名: whoever waits and fits moves up, in their order. */
    @Enforces(Provision.GS_15)
    public boolean cancel(Voice.Ticket ticket) {
        return gate.as(TASK, tx -> {
            var place = found(tx, ticket).orElseThrow(() -> new NotThere(0));
            var one = store.locked(tx, place.paper().id());
            if (!cancels(place, today())) return false;
            voices.move(tx, TASK, place.voice().id(), VoiceState.CANCELLED, null);
            for (var all = voices.of(tx, one.id()); ; all = voices.of(tx, one.id())) {
                var next = Attending.movesUp(one, all, taken(all));
                if (next.isEmpty()) return true;
                voices.move(tx, TASK, next.get().id(), VoiceState.SIGNED_UP, null);
            }
        });
    }

    /** 活动反馈, once: sent again it changes nothing. */
    public boolean feedback(Voice.Ticket ticket, String words) {
        return gate.as(TASK, tx -> {
            var place = found(tx, ticket).orElseThrow(() -> new NotThere(0));
            if (words.isBlank() || !Attending.answers(place.paper(), place.voice(), today())) return false;
            return voices.add(
                    tx,
                    TASK,
                    place.paper(),
                    fresh(
                            VoiceKind.FEEDBACK,
                            null,
                            digest(ticket.code()),
                            VoiceState.RECEIVED,
                            1,
                            Map.of(),
                            new Voice.Said("", "", words.strip())));
        });
    }

    /** It follows from the secret of the form, so that a form that comes twice has one code. */
    private static String code(String secret) {
        byte[] digest = Json.sha256("sign-up code\n" + secret);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(Math.floorMod(digest[i], ALPHABET.length())));
        return code.toString();
    }

    /** Forgives spaces, hyphens and small letters. */
    private static byte[] digest(String code) {
        return Json.sha256(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
