package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.Followed;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.HouseFile;
import xinqiao.petition.ProfileTrial;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;

/**
 * Which procedure a house follows from which day on (施行), for petitions: one a line, day and id. What has begun stays
 * while cases of the house carry it; the houses below without lines of their own do as the house above.
 */
@Component
class FollowedKeeper implements Keeper {
    static final String KIND = WorkKind.PETITION.name();

    private final Staffing staffing;
    private final Reorganisation reorganisation;
    private final Profiles profiles;
    private final ProfileBook book;
    private final ProfileTrial cases;
    private final Clock clock;

    FollowedKeeper(
            Staffing staffing,
            Reorganisation reorganisation,
            Profiles profiles,
            ProfileBook book,
            ProfileTrial cases,
            Clock clock) {
        this.staffing = staffing;
        this.reorganisation = reorganisation;
        this.profiles = profiles;
        this.book = book;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.FOLLOWED;
    }

    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key)
                .map(file -> Held.of(
                        Item.FOLLOWED,
                        key,
                        file.house().nameZh(),
                        key,
                        Map.of("procedures", lines(staffing.followed(key, KIND)))));
    }

    static String lines(List<Followed> followed) {
        return followed.stream().map(one -> one.from() + " " + one.profileId()).collect(Collectors.joining("\n"));
    }

    /** Lines that aren't a day and an id are left out; the caller compares how many there were. */
    static List<Followed> read(String lines) {
        List<Followed> followed = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length != 2) continue;
            try {
                followed.add(new Followed(parts[1], LocalDate.parse(parts[0])));
            } catch (DateTimeParseException noDay) {
                // no line of ours
            }
        }
        return followed;
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    /** What has begun goes only if no case of the house carries it. */
    @Override
    @Enforces(SYS_6)
    public Decision<Held> beforehand(Held now, Fields wanted) {
        var house = staffing.house(now.key()).map(HouseFile::house).orElseThrow();
        Map<LocalDate, String> is = byDay(read(wanted.text("procedures")));
        LocalDate today = LocalDate.now(clock);
        boolean carried = byDay(read(now.fields().getOrDefault("procedures", ""))).entrySet().stream()
                .filter(was -> !was.getKey().isAfter(today))
                .filter(was -> !Objects.equals(is.get(was.getKey()), was.getValue()))
                .anyMatch(was -> cases.carried(was.getValue(), house));
        return new Objections()
                .when(carried, SYS_6, "administration.refusal.followed-carried")
                .orGrant(() -> now);
    }

    @Override
    @Enforces(SYS_6)
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(SYS_6, "administration.refusal.house");
        List<Followed> followed = read(wanted.text("procedures"));
        Map<LocalDate, String> is = byDay(followed);
        Map<LocalDate, String> was = byDay(staffing.followed(now.key(), KIND));
        LocalDate today = LocalDate.now(clock);
        var objections = new Objections();
        for (var one : is.entrySet()) {
            if (one.getValue().equals(was.get(one.getKey()))) continue;
            Optional<Profile> profile = published(one.getValue());
            objections
                    .when(profile.isEmpty(), SYS_6, "administration.refusal.followed-unknown", one.getValue())
                    .when(
                            profile.filter(each -> !each.validity().covers(one.getKey()))
                                    .isPresent(),
                            SYS_6,
                            "administration.refusal.followed-not-in-force",
                            one.getKey())
                    // a case keeps what was in force when it came, so the past can't be another one now
                    .when(
                            who instanceof Actor && one.getKey().isBefore(today),
                            SYS_6,
                            "administration.refusal.followed-past");
        }
        return objections
                .when(lawless(now.key(), is, today), SYS_6, "administration.refusal.followed-none")
                .orGrant(() -> () -> {
                    reorganisation.follow(now.key(), KIND, followed);
                    return now.key();
                });
    }

    /** As it stands in this transaction, which may have published it. */
    private Optional<Profile> published(String id) {
        return book.find(id)
                .<Optional<Profile>>map(
                        entry -> entry.standing() == Standing.ACTIVE ? book.draft(entry.content()) : Optional.empty())
                .orElseGet(() -> profiles.filed().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    /** Whether a house in service would follow nothing today, neither of its own nor from above. */
    private boolean lawless(String code, Map<LocalDate, String> is, LocalDate today) {
        var file = staffing.house(code).orElseThrow();
        if (!file.inService() || begun(is, today)) return false;
        return file.house().line().stream()
                .filter(above -> !above.equals(code))
                .noneMatch(above -> begun(byDay(staffing.followed(above, KIND)), today));
    }

    private static boolean begun(Map<LocalDate, String> followed, LocalDate today) {
        return followed.keySet().stream().anyMatch(day -> !day.isAfter(today));
    }

    private static TreeMap<LocalDate, String> byDay(List<Followed> followed) {
        var byDay = new TreeMap<LocalDate, String>();
        followed.forEach(one -> byDay.put(one.from(), one.profileId()));
        return byDay;
    }
}
