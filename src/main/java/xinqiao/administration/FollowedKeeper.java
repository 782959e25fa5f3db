package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;

/**
 * Which procedures a house follows from which day on (施行): one a line, day and id; the procedure itself says for which
 * kind of work. What has begun stays while cases of the house carry it; the houses below without lines of their own do as
 * the house above.
 */
@Component
class FollowedKeeper implements Keeper {
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
                        Map.of("procedures", lines(followed(staffing, key)))));
    }

    /** What a house follows in every kind of work. */
    static List<Followed> followed(Staffing staffing, String house) {
        return Arrays.stream(WorkKind.values())
                .flatMap(kind -> staffing.followed(house, kind.name()).stream())
                .toList();
    }

    /** The same once it follows another procedure from a day on, which takes the place of one of that kind and day. */
    static String lines(Staffing staffing, String house, Procedure procedure, LocalDate from) {
        List<Followed> followed = new ArrayList<>(followed(staffing, house));
        followed.removeAll(staffing.followed(house, procedure.kind().name()).stream()
                .filter(one -> one.from().equals(from))
                .toList());
        followed.add(new Followed(procedure.id(), from));
        return lines(followed);
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
        List<Followed> is = read(wanted.text("procedures"));
        LocalDate today = LocalDate.now(clock);
        boolean carried = read(now.fields().getOrDefault("procedures", "")).stream()
                .filter(was -> !was.from().isAfter(today))
                .filter(was -> !is.contains(was))
                .anyMatch(was -> cases.carried(was.profileId(), house));
        return new Objections()
                .when(carried, SYS_6, "administration.refusal.followed-carried")
                .orGrant(() -> now);
    }

    @Override
    @Enforces(SYS_6)
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(SYS_6, "administration.refusal.house");
        List<Followed> followed = read(wanted.text("procedures"));
        List<Followed> was = followed(staffing, now.key());
        Map<WorkKind, List<Followed>> byKind = new EnumMap<>(WorkKind.class);
        LocalDate today = LocalDate.now(clock);
        var objections = new Objections();
        for (Followed one : followed) {
            Optional<Procedure> profile = published(one.profileId());
            byKind.computeIfAbsent(profile.map(Procedure::kind).orElse(WorkKind.PETITION), kind -> new ArrayList<>())
                    .add(one);
            if (was.contains(one)) continue;
            objections
                    .when(profile.isEmpty(), SYS_6, "administration.refusal.followed-unknown", one.profileId())
                    .when(
                            profile.filter(each -> !each.validity().covers(one.from()))
                                    .isPresent(),
                            SYS_6,
                            "administration.refusal.followed-not-in-force",
                            one.from())
                    // a case keeps what was in force when it came, so the past can't be another one now
                    .when(
                            who instanceof Actor && one.from().isBefore(today),
                            SYS_6,
                            "administration.refusal.followed-past");
        }
        return objections
                .when(
                        lawless(now.key(), byKind.getOrDefault(WorkKind.PETITION, List.of()), today),
                        SYS_6,
                        "administration.refusal.followed-none")
                .orGrant(() -> () -> {
                    for (WorkKind kind : WorkKind.values())
                        reorganisation.follow(now.key(), kind.name(), byKind.getOrDefault(kind, List.of()));
                    return now.key();
                });
    }

    /** As it stands in this transaction, which may have published it. */
    private Optional<Procedure> published(String id) {
        return book.find(id)
                .<Optional<Procedure>>map(
                        entry -> entry.standing() == Standing.ACTIVE ? book.draft(entry.content()) : Optional.empty())
                .orElseGet(() -> profiles.filed().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    /** Whether a house in service would follow nothing for petitions today, neither of its own nor from above. */
    private boolean lawless(String code, List<Followed> is, LocalDate today) {
        var file = staffing.house(code).orElseThrow();
        if (!file.inService() || begun(is, today)) return false;
        return file.house().line().stream()
                .filter(above -> !above.equals(code))
                .noneMatch(above -> begun(staffing.followed(above, WorkKind.PETITION.name()), today));
    }

    private static boolean begun(List<Followed> followed, LocalDate today) {
        return followed.stream().anyMatch(one -> !one.from().isAfter(today));
    }
}
