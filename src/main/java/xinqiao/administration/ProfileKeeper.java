package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.Staffing;
import xinqiao.petition.ProfileTrial;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Entry;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;

/**
 * Procedures that are kept as data: a draft may be replaced; once houses may follow it its text stays, and it is withdrawn
 * only while no case carries it. Its text is kept apart under its content, which a change names.
 */
@Component
class ProfileKeeper implements Keeper {
    private final ProfileBook book;
    private final Profiles profiles;
    private final ProfileTrial cases;
    private final Staffing staffing;

    ProfileKeeper(ProfileBook book, Profiles profiles, ProfileTrial cases, Staffing staffing) {
        this.book = book;
        this.profiles = profiles;
        this.cases = cases;
        this.staffing = staffing;
    }

    @Override
    public Item item() {
        return Item.PROFILE;
    }

    @Override
    public Optional<Held> find(String key) {
        return book.find(key)
                .map(entry -> Held.of(
                        Item.PROFILE,
                        key,
                        key,
                        entry.houseCode(),
                        Map.of(
                                "house", entry.houseCode(),
                                "standing", entry.standing().name(),
                                "content", entry.content())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.of(wanted.text("house"));
    }

    @Override
    @Enforces(SYS_6)
    public Decision<Held> beforehand(Held now, Fields wanted) {
        boolean withdrawn = standing(wanted) == Standing.WITHDRAWN
                && !now.fields().getOrDefault("standing", "").equals(Standing.WITHDRAWN.name());
        return new Objections()
                .when(withdrawn && cases.carried(now.key()), SYS_6, "administration.refusal.profile-carried")
                .orGrant(() -> now);
    }

    @Override
    @Enforces(SYS_6)
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        String content =
                now == null && !wanted.text("yaml").isEmpty() ? book.put(wanted.text("yaml")) : wanted.text("content");
        String house = now == null ? wanted.text("house") : now.houseCode();
        Optional<Procedure> read = book.draft(content);
        if (read.isEmpty()) return Decision.refused(SYS_6, "administration.refusal.profile-faulty");
        Procedure profile = read.get();
        String id = profile.id();
        Standing was =
                now == null ? Standing.DRAFT : Standing.valueOf(now.fields().getOrDefault("standing", ""));
        Standing is = now == null ? Standing.DRAFT : standing(wanted);
        boolean sameText =
                now == null || now.fields().getOrDefault("content", "").equals(content);
        boolean filed = profiles.filed().stream().anyMatch(one -> one.id().equals(id));
        return new Objections()
                .when(!id.matches("[a-z0-9][a-z0-9.-]{2,79}"), SYS_6, "administration.refusal.profile-id")
                .when(filed, SYS_6, "administration.refusal.profile-of-file", id)
                .when(now == null && book.find(id).isPresent(), SYS_6, "administration.refusal.profile-known", id)
                .when(now != null && !now.key().equals(id), SYS_6, "administration.refusal.profile-other-id", id)
                .when(was != Standing.DRAFT && is == Standing.DRAFT, SYS_6, "administration.refusal.profile-no-draft")
                .when(was != Standing.DRAFT && !sameText, SYS_6, "administration.refusal.profile-stays")
                .when(was == Standing.DRAFT && is == Standing.WITHDRAWN, SYS_6, "administration.refusal.profile-draft")
                .when(
                        is == Standing.ACTIVE && was != Standing.ACTIVE && !last(profile),
                        SYS_6,
                        "administration.refusal.profile-not-last")
                .when(
                        is == Standing.WITHDRAWN && !staffing.followersOf(id).isEmpty(),
                        SYS_6,
                        "administration.refusal.profile-followed")
                .orGrant(() -> () -> {
                    book.keep(new Entry(id, house, is, content));
                    return id;
                });
    }

    /** It comes after every other of its family; otherwise it would change what an earlier day was. */
    private boolean last(Procedure profile) {
        return profiles.procedures().stream()
                .filter(other -> !other.id().equals(profile.id()))
                .filter(other -> other.family().equals(profile.family()) && other.kind() == profile.kind())
                .allMatch(other -> other.followedBy(profile));
    }

    private static Standing standing(Fields wanted) {
        return wanted.one("standing", Standing.class).orElse(Standing.DRAFT);
    }
}
