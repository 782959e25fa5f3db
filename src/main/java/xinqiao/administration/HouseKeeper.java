package xinqiao.administration;

import static xinqiao.law.Provision.KM_2;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.administration.rules.Founding;
import xinqiao.administration.rules.Moving;
import xinqiao.documents.LetterNumbers;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Level;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.HouseFile;
import xinqiao.petition.OpenWork;

/** Houses: made out of service, put into service when complete, taken out of it when nothing waits there. */
@Component
class HouseKeeper implements Keeper {
    private final Staffing staffing;
    private final Establishment establishment;
    private final Reorganisation reorganisation;
    private final LetterNumbers numbers;
    private final OpenWork work;
    private final DSLContext sql;

    HouseKeeper(
            Staffing staffing,
            Establishment establishment,
            Reorganisation reorganisation,
            LetterNumbers numbers,
            OpenWork work,
            DSLContext sql) {
        this.staffing = staffing;
        this.establishment = establishment;
        this.reorganisation = reorganisation;
        this.numbers = numbers;
        this.work = work;
        this.sql = sql;
    }

    @Override
    public Item item() {
        return Item.HOUSE;
    }

    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key).map(this::held);
    }

    private Held held(HouseFile file) {
        var house = file.house();
        return Held.of(
                Item.HOUSE,
                house.code(),
                house.nameZh(),
                house.code(),
                Map.of(
                        "code", house.code(),
                        "parent", house.parent().orElse(""),
                        "name-zh", house.nameZh(),
                        "name-en", house.nameEn(),
                        "mark", numbers.mark(sql, house.code()).orElse(""),
                        "in-service", Fields.yesNo(file.inService())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.of(wanted.text("parent"));
    }

    @Override
    public Decision<Held> beforehand(Held now, Fields wanted) {
        boolean closes = now.fields().getOrDefault("in-service", "").equals("yes") && !wanted.yes("in-service");
        return new Objections()
                .when(
                        closes && work.any(new OpenWork.With.House(now.key())),
                        KM_2,
                        "administration.refusal.house-has-open-cases")
                .when(leavesItsCases(now, wanted), KM_2, "administration.refusal.move-with-cases")
                .orGrant(() -> now);
    }

    /** A case belongs to its direct customs for ever, so a house that ever had one stays with it. */
    private boolean leavesItsCases(Held now, Fields wanted) {
        if (!moves(now, wanted)) return false;
        var house = staffing.house(now.key()).map(HouseFile::house);
        var target = staffing.house(wanted.text("parent")).map(HouseFile::house);
        return house.isPresent()
                && target.isPresent()
                && !house.get().directCustoms().equals(target.get().directCustoms())
                && work.ever(house.get());
    }

    private static boolean moves(@Nullable Held now, Fields wanted) {
        return now != null && !now.fields().getOrDefault("parent", "").equals(wanted.text("parent"));
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        String zh = wanted.text("name-zh");
        String en = wanted.text("name-en");
        String mark = wanted.text("mark");
        String code = now == null ? wanted.text("code") : now.key();
        var objections = now == null ? objectionsToNew(code, wanted) : objectionsToService(code, wanted);
        boolean moves = moves(now, wanted);
        return objections
                .and(moves ? mayMove(who, code, wanted.text("parent")) : Decision.granted(true))
                .and(Founding.named(zh, en))
                .when(
                        !mark.isEmpty()
                                && numbers.markedWith(sql, mark)
                                        .filter(other -> !other.equals(code))
                                        .isPresent(),
                        KM_2,
                        "administration.refusal.mark-taken",
                        mark)
                .orGrant(() -> () -> {
                    if (now == null) {
                        var parent = wanted.textOrNull("parent");
                        establishment.house(code, parent, Founding.level(above(parent)), zh, en, false);
                    } else {
                        if (moves) reorganisation.move(code, wanted.text("parent"));
                        reorganisation.house(code, zh, en, wanted.yes("in-service"));
                    }
                    if (!mark.isEmpty()) numbers.mark(sql, code, mark);
                    return code;
                });
    }

    private Decision<Boolean> mayMove(Viewer who, String code, String parent) {
        var house = staffing.house(code).map(HouseFile::house).orElseThrow();
        var target = staffing.house(parent)
                .map(HouseFile::house)
                .filter(one -> Reach.of(who, staffing).covers(one.code()));
        boolean working = staffing.houses(house.path()).stream().anyMatch(HouseFile::inService);
        return Moving.house(house, target.orElse(null), working);
    }

    private Objections objectionsToNew(String code, Fields wanted) {
        var level = Founding.level(above(wanted.textOrNull("parent")));
        return Founding.code(code, level, staffing.house(code).isPresent());
    }

    private Objections objectionsToService(String code, Fields wanted) {
        var objections = new Objections();
        if (wanted.yes("in-service"))
            objections.and(Founding.complete(staffing.departments(code).stream()
                    .filter(Staffing.DepartmentFile::open)
                    .map(file -> file.department().kind())
                    .toList()));
        return objections;
    }

    private @Nullable Level above(@Nullable String parent) {
        if (parent == null) return null;
        return staffing.house(parent).map(file -> file.house().level()).orElse(null);
    }
}
