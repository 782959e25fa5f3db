package xinqiao.administration;

import static xinqiao.law.Provision.KM_2;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.PersonFile;

/** People: seen wherever they hold or held a post, changed only by who administers all of their posts. */
@Component
class PersonKeeper implements Keeper {
    private static final int NAME = 60;
    private static final int STAFF_NO = 40;

    private final Staffing staffing;
    private final Establishment establishment;
    private final Reorganisation reorganisation;
    private final Clock clock;

    PersonKeeper(Staffing staffing, Establishment establishment, Reorganisation reorganisation, Clock clock) {
        this.staffing = staffing;
        this.establishment = establishment;
        this.reorganisation = reorganisation;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.PERSON;
    }

    @Override
    public Optional<Held> find(String key) {
        return new Fields(Map.of("id", key)).id("id").flatMap(staffing::person).map(PersonKeeper::held);
    }

    private static Held held(PersonFile file) {
        var person = file.person();
        return Held.of(
                Item.PERSON,
                Long.toString(person.id()),
                person.name(),
                file.houseCode(),
                Map.of(
                        "house", file.houseCode(),
                        "name", person.name(),
                        "latin", Fields.orEmpty(person.nameEn()),
                        "staff-no", Fields.orEmpty(person.staffNo())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.of(wanted.text("house"));
    }

    @Override
    public boolean seen(Held held, Reach reach) {
        return reach.covers(held.houseCode())
                || staffing.postsOf(Long.parseLong(held.key())).stream()
                        .anyMatch(file -> reach.coversPath(file.housePath()));
    }

    /** A post elsewhere that is held, or will be, puts somebody beyond the reach of those who only administer here. */
    @Override
    public boolean within(Held held, Reach reach) {
        return within(staffing, held.houseCode(), Long.parseLong(held.key()), reach, LocalDate.now(clock));
    }

    static boolean within(Staffing staffing, String houseCode, long person, Reach reach, LocalDate today) {
        return reach.covers(houseCode)
                && staffing.postsOf(person).stream()
                        .filter(file -> file.post().lasts(today))
                        .allMatch(file -> reach.coversPath(file.housePath()));
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        String name = wanted.text("name");
        String staffNo = wanted.text("staff-no");
        String house = wanted.text("house");
        var other = staffNo.isEmpty() ? Optional.<Long>empty() : staffing.personByStaffNo(staffNo);
        return new Objections()
                .when(name.isEmpty(), KM_2, "administration.refusal.no-person-name")
                .when(
                        name.length() > NAME || wanted.text("latin").length() > NAME,
                        KM_2,
                        "administration.refusal.name-too-long",
                        NAME)
                .when(staffNo.length() > STAFF_NO, KM_2, "administration.refusal.staff-no-too-long", STAFF_NO)
                .when(
                        other.filter(id -> now == null || !Long.toString(id).equals(now.key()))
                                .isPresent(),
                        KM_2,
                        "administration.refusal.staff-no-taken",
                        staffNo)
                .when(!Reach.of(who, staffing).covers(house), KM_2, "administration.refusal.house")
                .orGrant(() -> () -> {
                    long id =
                            now == null ? establishment.person(name, null, null).id() : Long.parseLong(now.key());
                    reorganisation.person(id, name, wanted.textOrNull("latin"), wanted.textOrNull("staff-no"), house);
                    return Long.toString(id);
                });
    }
}
