package xinqiao.administration;

import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_8;
import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.administration.rules.Appointing;
import xinqiao.administration.rules.Founding;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Role;
import xinqiao.organisation.Scope;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.PostFile;
import xinqiao.petition.OpenWork;

/** Posts: given to people with the powers of a role or with powers of their own, and ended when nothing waits there. */
@Component
class PostKeeper implements Keeper {
    private final Staffing staffing;
    private final Establishment establishment;
    private final Reorganisation reorganisation;
    private final OpenWork work;
    private final Clock clock;

    PostKeeper(
            Staffing staffing, Establishment establishment, Reorganisation reorganisation, OpenWork work, Clock clock) {
        this.staffing = staffing;
        this.establishment = establishment;
        this.reorganisation = reorganisation;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.POST;
    }

    @Override
    public Optional<Held> find(String key) {
        return new Fields(Map.of("id", key)).id("id").flatMap(staffing::post).map(this::held);
    }

    private Held held(PostFile file) {
        var post = file.post();
        var name = staffing.person(post.personId())
                .map(person -> person.person().name())
                .orElse("");
        return Held.of(
                Item.POST,
                Long.toString(post.id()),
                name + " " + post.titleZh(),
                file.department().houseCode(),
                Map.of(
                        "person", Long.toString(post.personId()),
                        "department", Long.toString(post.departmentId()),
                        "title-zh", post.titleZh(),
                        "title-en", post.titleEn(),
                        "role", file.roleId() == null ? "" : file.roleId().toString(),
                        "scope", post.scope().name(),
                        "powers", Fields.words(post.powers()),
                        "from", post.validFrom().toString(),
                        "until", Fields.day(post.validUntil())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return wanted.id("department")
                .flatMap(staffing::department)
                .map(file -> file.department().houseCode());
    }

    /** A post that is exercised for somebody else is given and taken back by delegation, with its own journal. */
    @Override
    public boolean within(Held held, Reach reach) {
        return seen(held, reach) && !acting(held.key());
    }

    private boolean acting(String key) {
        return new Fields(Map.of("id", key))
                .id("id")
                .flatMap(staffing::post)
                .filter(file -> file.post().behalfOf() != null)
                .isPresent();
    }

    @Override
    public Decision<Held> beforehand(Held now, Fields wanted) {
        boolean ends = now.fields().getOrDefault("until", "").isEmpty()
                && wanted.day("until").isPresent();
        var desk = new OpenWork.With.PersonAt(
                Long.parseLong(now.fields().getOrDefault("person", "0")),
                Long.parseLong(now.fields().getOrDefault("department", "0")));
        return new Objections()
                .when(ends && work.any(desk), KM_8, "administration.refusal.post-has-open-cases")
                .orGrant(() -> now);
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        long id = now == null ? 0 : Long.parseLong(now.key());
        var place = new Fields(now == null ? wanted.all() : now.fields());
        long person = place.id("person").filter(one -> visible(who, one)).orElse(0L);
        var department = place.id("department").flatMap(staffing::department);
        var role = wanted.id("role").flatMap(staffing::role);
        var scope = role.map(Role::scope).or(() -> wanted.one("scope", Scope.class));
        Set<Power> powers = role.map(Role::powers).orElseGet(() -> wanted.some("powers", Power.class));
        var from = wanted.day("from").orElse(null);
        var until = wanted.day("until").orElse(null);
        Long appointer = who instanceof Actor actor ? (Long) actor.personId() : null;
        return Appointing.post(appointer, person, all(person, id, powers, until), from, until)
                .and(Founding.named(wanted.text("title-zh"), wanted.text("title-en")))
                .when(person == 0, KM_2, "administration.refusal.no-person")
                .when(
                        department.filter(Staffing.DepartmentFile::open).isEmpty(),
                        KM_2,
                        "administration.refusal.no-department")
                .when(scope.isEmpty(), LAW_S3, "administration.refusal.no-scope")
                .when(
                        !wanted.text("role").isEmpty() && !usable(role, department),
                        LAW_S3,
                        "administration.refusal.role-of-another-house")
                .orGrant(() -> () -> {
                    var post = new Post(
                            id,
                            person,
                            department.orElseThrow().department().id(),
                            wanted.text("title-zh"),
                            wanted.text("title-en"),
                            scope.orElseThrow(),
                            powers,
                            Objects.requireNonNull(from),
                            until);
                    long key = now == null ? establishment.post(post) : id;
                    reorganisation.post(key, post, role.map(Role::id).orElse(null));
                    return Long.toString(key);
                });
    }

    /** A post is given only to somebody whom the one who gives it can see. */
    private boolean visible(Viewer who, long person) {
        var reach = Reach.of(who, staffing);
        return staffing.person(person)
                .filter(file -> reach.covers(file.houseCode())
                        || staffing.postsOf(person).stream().anyMatch(post -> reach.coversPath(post.housePath())))
                .isPresent();
    }

    private boolean usable(Optional<Role> role, Optional<Staffing.DepartmentFile> department) {
        return role.filter(Role::open).isPresent()
                && department
                        .flatMap(file -> staffing.house(file.department().houseCode()))
                        .filter(file ->
                                file.house().line().contains(role.orElseThrow().houseCode()))
                        .isPresent();
    }

    /** The powers of the person's posts that last, this one as it is wanted. */
    private Set<Power> all(long person, long id, Set<Power> powers, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        Set<Power> all = EnumSet.noneOf(Power.class);
        if (until == null || !until.isBefore(today)) all.addAll(powers);
        staffing.postsOf(person).stream()
                .map(PostFile::post)
                .filter(post -> post.id() != id)
                .filter(post -> post.lasts(today))
                .forEach(post -> all.addAll(post.powers()));
        return all;
    }
}
