package xinqiao.serving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.serving.rules.Counting;
import xinqiao.serving.rules.Trying;

/** Letters by post: chosen, given to the post under their numbers, signed for or brought back (LAW-D8). */
@Component
public class Posting {
    private final Gate gate;
    private final ServingStore store;
    private final WaitingStore waiting;
    private final ServingEdit edit;
    private final LetterDesk letters;

    Posting(Gate gate, ServingStore store, WaitingStore waiting, ServingEdit edit, LetterDesk letters) {
        this.gate = gate;
        this.store = store;
        this.waiting = waiting;
        this.edit = edit;
        this.letters = letters;
    }

    /** Who serves letters. */
    public static boolean serves(Actor actor) {
        return actor.may(Power.SERVE);
    }

    /** What lies in the mail room: to be chosen, to be given to the post, on its way, and of that what was asked after late. */
    public record Board(
            List<WaitingLetter> letters,
            List<Serving> prepared,
            List<Serving> underway,
            List<Serving> late,
            boolean more) {}

    public Board board(Actor actor) {
        return board(actor, "");
    }

    /** @param number how the number of the case or the letter to be chosen ends; empty for all */
    public Board board(Actor actor, String number) {
        if (!serves(actor)) throw new NotThere(0);
        LocalDate today = edit.today();
        return gate.as(actor, tx -> {
            var petitions = waiting.petitions(tx, actor.houseCode(), number);
            var applications = waiting.applications(tx, actor.houseCode(), number);
            var underway = store.waiting(tx, actor.houseCode(), Way.POST, ServingState.POSTED);
            return new Board(
                    Stream.concat(petitions.stream(), applications.stream()).toList(),
                    store.waiting(tx, actor.houseCode(), Way.POST, ServingState.PREPARED),
                    underway,
                    underway.stream().filter(one -> late(one, today)).toList(),
                    petitions.size() == WaitingStore.MOST || applications.size() == WaitingStore.MOST);
        });
    }

    public static boolean late(Serving one, LocalDate today) {
        LocalDate remind = one.remindOn();
        return one.state() == ServingState.POSTED && remind != null && !today.isBefore(remind);
    }

    /** Takes letters for the post of today; the same press again takes none twice. */
    @Enforces({Provision.LAW_D8, Provision.LAW_P1})
    public Decision<List<Serving>> prepare(Actor actor, List<LetterKey> chosen, UUID once) {
        if (!serves(actor)) throw new NotThere(0);
        // what isn't the actor's to see is refused, and written down, before a transaction is open
        for (LetterKey key : chosen) letters.mustSee(actor, key);
        return edit.whole(actor, tx -> {
            var objections =
                    new Objections().when(chosen.isEmpty(), Provision.LAW_D8, "serving.refusal.nothing-chosen");
            List<ServedLetter> good = new ArrayList<>();
            for (LetterKey key : chosen) {
                ServedLetter letter = letters.read(actor, key);
                if (store.open(tx, key, Way.POST).isEmpty())
                    objections.and(Trying.begin(actor, letter, store.of(tx, key)));
                good.add(letter);
            }
            return objections.orGrant(() -> good.stream()
                    .map(letter -> edit.begin(tx, actor, letter, Way.POST, once))
                    .toList());
        });
    }

    /** Given to the post: under its number, on that day. */
    @Enforces(Provision.LAW_D8)
    public Decision<Serving> post(Actor actor, long id, MailForm form, String typed, LocalDate on) {
        return edit.one(actor, id, (tx, held) -> {
            Serving one = held.one();
            Provision cited = Trying.cited(one.letter());
            var number = Counting.mail(one, cited, typed);
            boolean twice = number instanceof Granted<String>(String clean)
                    && !store.mailed(tx, actor.houseCode(), List.of(clean)).isEmpty();
            return new Objections()
                    .and(number)
                    .and(Counting.day(one, cited, on, edit.today()))
                    .when(twice, cited, "serving.refusal.mail-number-twice", typed.strip())
                    .orGrant(() -> {
                        ServedLetter letter = letters.read(actor, one.letter());
                        String mail = number.orElseThrow();
                        Serving after = one.posted(
                                form, mail, on, on.plusDays(letter.rule().remind()));
                        var counts = Counting.posted(letter.rule(), on);
                        if (counts.isPresent() && letter.servedOn() == null)
                            letters.serve(actor, letter, on, ServiceMeans.POST, mail);
                        // of a letter that came back and is posted again, the first day still counts
                        LocalDate first = letter.servedOn();
                        if (counts.isPresent()) after = after.counted(first != null ? first : on);
                        return edit.change(
                                tx, actor, held, after, new ServingFact.Posted(edit.today(), on, form, mail));
                    });
        });
    }

    /** Signed for on that day: it counts from then, where it didn't from its posting. @param signer may be unknown */
    @Enforces({Provision.LAW_D8, Provision.KM_31})
    public Decision<Serving> signed(Actor actor, long id, LocalDate on, String signer) {
        return edit.one(actor, id, (tx, held) -> {
            Serving one = held.one();
            Provision cited = Trying.cited(one.letter());
            return new Objections()
                    .when(one.state() != ServingState.POSTED, cited, "serving.refusal.not-on-its-way", one.number())
                    .and(Counting.day(one, cited, on, edit.today()))
                    .orGrant(() -> {
                        ServedLetter letter = letters.read(actor, one.letter());
                        LocalDate first = letter.servedOn();
                        LocalDate counts = first != null ? first : Counting.signed(one, on);
                        if (letter.servedOn() == null)
                            letters.serve(actor, letter, counts, ServiceMeans.POST, mail(one));
                        letters.reached(actor, letter, on);
                        var after = one.ended(ServingState.SERVED, on, counts, Receipt.signed(signer));
                        var fact = new ServingFact.SignedFor(edit.today(), on, counts, Receipt.Manner.SELF);
                        return edit.change(tx, actor, held, after, fact);
                    });
        });
    }

    private static String mail(Serving one) {
        String mail = one.mailNumber();
        return mail == null ? "" : mail;
    }

    /** The post brought it back. */
    @Enforces(Provision.LAW_D8)
    public Decision<Serving> returned(Actor actor, long id, LocalDate on, String reason) {
        return edit.one(actor, id, (tx, held) -> {
            Serving one = held.one();
            Provision cited = Trying.cited(one.letter());
            return new Objections()
                    .when(one.state() != ServingState.POSTED, cited, "serving.refusal.not-on-its-way", one.number())
                    .when(reason.isBlank(), cited, "serving.refusal.no-reason-returned", one.number())
                    .and(Counting.day(one, cited, on, edit.today()))
                    .orGrant(() -> {
                        ServedLetter letter = letters.read(actor, one.letter());
                        @Nullable
                        LocalDate counts =
                                Counting.returned(letter.rule(), one, on).orElse(null);
                        if (counts != null && letter.servedOn() == null)
                            letters.serve(actor, letter, counts, ServiceMeans.POST, mail(one));
                        var after = one.ended(ServingState.RETURNED, on, counts, Receipt.because(reason));
                        return edit.change(tx, actor, held, after, new ServingFact.InVain(edit.today(), on, counts));
                    });
        });
    }

    /** What was given to the post on a day. */
    public List<Serving> posted(Actor actor, LocalDate day) {
        if (!serves(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> store.posted(tx, actor.houseCode(), day));
    }

    /** On its way or ended, under that number of the post; empty for what isn't there and for what the actor may not see. */
    public List<Serving> mailed(Actor actor, String number) {
        if (!serves(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> store.mailed(tx, actor.houseCode(), List.of(number)));
    }
}
