package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;
import xinqiao.organisation.Role;
import xinqiao.organisation.Scope;
import xinqiao.organisation.Staffing;
import xinqiao.web.Missing;

/** The houses that one administers, their departments and roles: also what is closed or not yet in service. */
@RestController
@RequestMapping("/api/v1/administration")
@Tag(name = "administration")
class OrganisationResource {
    private final Administration administration;
    private final Staffing staffing;

    OrganisationResource(Administration administration, Staffing staffing) {
        this.administration = administration;
        this.staffing = staffing;
    }

    @Schema(description = "A house as administration sees it")
    record HouseFile(
            @Schema(example = "8602") String code,
            @Nullable String parent,
            Level level,
            String nameZh,
            String nameEn,
            boolean inService) {
        static HouseFile of(Staffing.HouseFile file) {
            var house = file.house();
            return new HouseFile(
                    house.code(),
                    house.parent().orElse(null),
                    house.level(),
                    house.nameZh(),
                    house.nameEn(),
                    file.inService());
        }
    }

    @Schema(description = "A department as administration sees it")
    record DepartmentFile(long id, DepartmentKind kind, String nameZh, String nameEn, boolean open) {
        static DepartmentFile of(Staffing.DepartmentFile file) {
            var department = file.department();
            return new DepartmentFile(
                    department.id(), department.kind(), department.nameZh(), department.nameEn(), file.open());
        }
    }

    @Schema(description = "A named set of powers with a scope, which posts use")
    record RoleFile(
            long id,

            @Schema(description = "Customs code of the house that keeps it")
            String house,

            String nameZh,
            String nameEn,
            Scope scope,
            Set<Power> powers,
            boolean open) {
        static RoleFile of(Role role) {
            return new RoleFile(
                    role.id(),
                    role.houseCode(),
                    role.nameZh(),
                    role.nameEn(),
                    role.scope(),
                    role.powers(),
                    role.open());
        }
    }

    @GetMapping("/houses")
    @Operation(summary = "The houses that the caller administers", description = "Each followed by those below it.")
    List<HouseFile> houses(Actor actor) {
        Kept.mustAdminister(actor);
        return staffing.houses(actor.housePath()).stream().map(HouseFile::of).toList();
    }

    @GetMapping("/houses/{house}/departments")
    @Operation(summary = "The departments of one of them")
    List<DepartmentFile> departments(Actor actor, @Parameter(example = "8602") @PathVariable String house) {
        Kept.mustAdminister(actor);
        if (administration.find(actor, Item.HOUSE, house).isEmpty()) throw new Missing();
        return staffing.departments(house).stream().map(DepartmentFile::of).toList();
    }

    @GetMapping("/roles")
    @Operation(summary = "The roles of these houses")
    List<RoleFile> roles(Actor actor) {
        Kept.mustAdminister(actor);
        return staffing.rolesBelow(actor.housePath()).stream().map(RoleFile::of).toList();
    }
}
