package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.administration.Administration.Wanted;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.organisation.Followed;
import xinqiao.organisation.Staffing;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Checked;
import xinqiao.procedure.ProfileBook.Entry;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;

/** Procedures as an administrator handles them: a text becomes a draft, a draft comes into force in a house, or goes. */
@Component
public class ProcedureOffice {
    /** A procedure has some thirty thousand characters. */
    public static final int LONGEST = 400_000;

    private final Administration administration;
    private final ProfileBook book;
    private final Profiles profiles;
    private final Staffing staffing;

    ProcedureOffice(Administration administration, ProfileBook book, Profiles profiles, Staffing staffing) {
        this.administration = administration;
        this.book = book;
        this.profiles = profiles;
        this.staffing = staffing;
    }

    /** A procedure with what is kept of it. @param entry none for one that is a file */
    public record File(Procedure profile, Optional<Entry> entry) {
        public Standing standing() {
            return entry.map(Entry::standing).orElse(Standing.ACTIVE);
        }
    }

    /** What a text says, or what is wrong with it, line by line. Nothing is kept. */
    public Checked read(String yaml) {
        return book.read(yaml);
    }

    /** Keeps a faultless text as a draft of the house, or as the next text of its draft of that id. */
    @Enforces(SYS_6)
    public Decision<String> draft(Viewer who, String house, String yaml) {
        Optional<Procedure> profile = read(yaml).profile();
        if (profile.isEmpty()) return Decision.refused(SYS_6, "administration.refusal.profile-faulty");
        String id = profile.get().id();
        String content = book.put(yaml);
        var known = administration.find(who, Item.PROFILE, id);
        if (known.isEmpty())
            return administration.create(who, Item.PROFILE, Map.of("house", house, "content", content));
        return administration.change(
                who, Item.PROFILE, id, Map.of("content", content), known.get().version());
    }

    /** Every procedure that the administrator may know of: files, what was published, the drafts within reach. */
    public List<File> all(Actor actor) {
        List<File> files = new ArrayList<>();
        profiles.filed().forEach(profile -> files.add(new File(profile, Optional.empty())));
        for (Entry entry : book.all())
            if (entry.standing() != Standing.DRAFT || administration.administers(actor, entry.houseCode()))
                profile(entry).ifPresent(profile -> files.add(new File(profile, Optional.of(entry))));
        return files;
    }

    public Optional<File> find(Actor actor, String id) {
        return all(actor).stream()
                .filter(file -> file.profile().id().equals(id))
                .findFirst();
    }

    private Optional<Procedure> profile(Entry entry) {
        return entry.standing() == Standing.DRAFT ? book.draft(entry.content()) : profiles.procedure(entry.id());
    }

    public Optional<String> text(Entry entry) {
        return book.text(entry.content());
    }

    /**
     * From that day on the house follows the procedure; a draft is published by that, and its text stays from then on.
     *
     * @throws NoSuchElementException for a house or a draft beyond reach
     */
    @Enforces(SYS_6)
    public Decision<String> follow(Viewer who, String house, String id, LocalDate from) {
        List<Wanted> several = new ArrayList<>();
        book.find(id)
                .filter(entry -> entry.standing() != Standing.ACTIVE)
                .ifPresent(entry ->
                        several.add(new Wanted(Item.PROFILE, id, Map.of("standing", Standing.ACTIVE.name()))));
        Procedure procedure = book.find(id)
                .flatMap(entry -> book.draft(entry.content()))
                .or(() -> profiles.procedure(id))
                .orElseThrow();
        several.add(new Wanted(
                Item.FOLLOWED, house, Map.of("procedures", FollowedKeeper.lines(staffing, house, procedure, from))));
        return administration.together(who, several);
    }

    /** Nobody follows it any more; only while no case carries it. */
    @Enforces(SYS_6)
    public Decision<String> withdraw(Viewer who, String id) {
        List<Wanted> several = new ArrayList<>();
        for (String house : staffing.followersOf(id)) {
            List<Followed> others = FollowedKeeper.followed(staffing, house).stream()
                    .filter(one -> !one.profileId().equals(id))
                    .toList();
            several.add(new Wanted(Item.FOLLOWED, house, Map.of("procedures", FollowedKeeper.lines(others))));
        }
        several.add(new Wanted(Item.PROFILE, id, Map.of("standing", Standing.WITHDRAWN.name())));
        return administration.together(who, several);
    }
}
