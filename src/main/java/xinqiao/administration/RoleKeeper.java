package xinqiao.administration;

import static xinqiao.law.Provision.JF_V6;
import static xinqiao.law.Provision.KM_7;
import static xinqiao.law.Provision.LAW_S3;

import java.util.Map;
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
import xinqiao.organisation.Power;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Role;
import xinqiao.organisation.Scope;
import xinqiao.organisation.Staffing;

/** Roles: whoever changes one changes every post that uses it, so never one that they hold themselves. */
@Component
class RoleKeeper implements Keeper {
    private final Staffing staffing;
    private final Reorganisation reorganisation;

    RoleKeeper(Staffing staffing, Reorganisation reorganisation) {
        this.staffing = staffing;
        this.reorganisation = reorganisation;
    }

    @Override
    public Item item() {
        return Item.ROLE;
    }

    @Override
    public Optional<Held> find(String key) {
        return new Fields(Map.of("id", key)).id("id").flatMap(staffing::role).map(RoleKeeper::held);
    }

    private static Held held(Role role) {
        return Held.of(
                Item.ROLE,
                Long.toString(role.id()),
                role.nameZh(),
                role.houseCode(),
                Map.of(
                        "house", role.houseCode(),
                        "name-zh", role.nameZh(),
                        "name-en", role.nameEn(),
                        "scope", role.scope().name(),
                        "powers", Fields.words(role.powers()),
                        "open", Fields.yesNo(role.open()),
                        "export-rows", role.exportRows() == null ? "" : Integer.toString(role.exportRows())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.of(wanted.text("house"));
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        String house = now == null ? wanted.text("house") : now.houseCode();
        String zh = wanted.text("name-zh");
        String en = wanted.text("name-en");
        Set<Power> powers = wanted.some("powers", Power.class);
        var scope = wanted.one("scope", Scope.class);
        boolean named = staffing.rolesBelow("/").stream()
                .filter(role -> now == null || !Long.toString(role.id()).equals(now.key()))
                .anyMatch(
                        role -> role.houseCode().equals(house) && role.nameZh().equals(zh));
        boolean own = now != null
                && who instanceof Actor actor
                && staffing.postsWith(Long.parseLong(now.key())).stream()
                        .anyMatch(file -> file.post().personId() == actor.personId());
        return new Objections()
                .and(Founding.named(zh, en))
                .when(named, KM_7, "administration.refusal.role-named-so", zh)
                .when(scope.isEmpty(), LAW_S3, "administration.refusal.no-scope")
                .when(own, LAW_S3, "administration.refusal.own-role")
                .and(Appointing.separate(powers))
                .when(!wanted.text("export-rows").matches("\\d{0,7}"), JF_V6, "administration.refusal.export-rows")
                .orGrant(() -> () -> {
                    String rows = wanted.text("export-rows");
                    Integer most = rows.isEmpty() ? null : Integer.valueOf(rows);
                    long id = now == null
                            ? reorganisation.role(house, zh, en, scope.orElseThrow(), powers)
                            : Long.parseLong(now.key());
                    boolean open = now == null || wanted.yes("open");
                    if (now != null || most != null)
                        reorganisation.role(new Role(id, house, zh, en, scope.orElseThrow(), powers, open, most));
                    return Long.toString(id);
                });
    }
}
