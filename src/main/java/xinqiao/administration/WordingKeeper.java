package xinqiao.administration;

import static xinqiao.law.Provision.JF_V6A;
import static xinqiao.law.Provision.SYS_6;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Staffing;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileBook.Flaw;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.Wordings.Own;
import xinqiao.procedure.Wordings.Place;

/**
 * The words that a house gives a part of a letter itself; they obey what the procedure's own words obey. They come with the
 * set-up of a house. After that no single person words what letters say: an administrator takes such words back, others are
 * written as a template, which a leader approves.
 */
@Component
class WordingKeeper implements Keeper {
    private static final int LONGEST = 2000;

    private final Wordings wordings;
    private final Profiles profiles;
    private final Staffing staffing;
    private final Clock clock;

    WordingKeeper(Wordings wordings, Profiles profiles, Staffing staffing, Clock clock) {
        this.wordings = wordings;
        this.profiles = profiles;
        this.staffing = staffing;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.WORDING;
    }

    /** Every part of every letter is there, empty until the house words it itself. */
    @Override
    public Optional<Held> find(String key) {
        return place(key)
                .map(place -> Held.of(
                        Item.WORDING,
                        key,
                        procedure(place).letter(place.letter()).title().zh(),
                        place.houseCode(),
                        fields(wordings.last(place).orElse(new Own(place, NONE, NONE, LocalDate.EPOCH)))));
    }

    private Procedure procedure(Place place) {
        return profiles.procedure(place.profileId()).orElseThrow();
    }

    private static final Text NONE = new Text("", "");

    private static Map<String, String> fields(Own own) {
        return Map.of(
                "heading-zh", own.heading().zh(),
                "heading-en", own.heading().en(),
                "words-zh", own.words().zh(),
                "words-en", own.words().en(),
                "words-from",
                        own.from().equals(LocalDate.EPOCH) ? "" : own.from().toString());
    }

    private Optional<Place> place(String key) {
        String[] parts = key.split(":", -1);
        if (parts.length != 4 || staffing.house(parts[0]).isEmpty()) return Optional.empty();
        Optional<Procedure> profile = profiles.procedure(parts[1]);
        Optional<LetterKind> letter = LetterKind.of(parts[2]);
        Optional<LetterPart> part = LetterPart.of(parts[3]);
        if (profile.isEmpty() || letter.isEmpty() || part.isEmpty()) return Optional.empty();
        return Wordings.part(profile.get(), letter.get(), part.get())
                .map(ignored -> new Place(parts[0], parts[1], letter.get(), part.get()));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    @Override
    @Enforces({SYS_6, JF_V6A})
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        Optional<Place> place = now == null ? Optional.empty() : place(now.key());
        if (now == null || place.isEmpty()) return Decision.refused(SYS_6, "administration.refusal.house");
        Procedure profile = procedure(place.get());
        Own own = own(place.get(), wanted, LocalDate.now(clock));
        Provision provision = profile.letter(place.get().letter()).citation().provision();
        boolean headed = Wordings.part(
                        profile, place.get().letter(), place.get().part())
                .flatMap(part -> part.heading())
                .isPresent();
        var objections = new Objections()
                .when(who instanceof Actor && !own.none(), JF_V6A, "administration.refusal.wording-approved")
                .when(
                        own.words().zh().length() > LONGEST || own.words().en().length() > LONGEST,
                        provision,
                        "administration.refusal.too-long",
                        LONGEST)
                .when(!headed && !own.heading().equals(NONE), provision, "administration.refusal.wording-no-heading")
                .when(
                        own.none() && !own.heading().equals(NONE),
                        provision,
                        "administration.refusal.wording-heading-alone");
        for (Flaw flaw : wordings.flaws(profile, own))
            objections.when(true, provision, flaw.reason(), flaw.values().toArray());
        return objections.orGrant(() -> () -> {
            wordings.add(own);
            return now.key();
        });
    }

    /** Words count from today at the earliest: what was issued before stays as it was composed. */
    static Own own(Place place, Fields wanted, LocalDate today) {
        LocalDate from =
                wanted.day("words-from").filter(day -> day.isAfter(today)).orElse(today);
        return new Own(
                place,
                new Text(wanted.text("heading-zh"), wanted.text("heading-en")),
                new Text(wanted.text("words-zh"), wanted.text("words-en")),
                from);
    }
}
