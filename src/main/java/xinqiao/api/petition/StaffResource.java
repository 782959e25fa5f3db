package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.web.Ui;

/** Whom an act can name: only the caller's own house, since cases never leave it by an act. */
@RestController
@Tag(name = "organisation")
class StaffResource {
    private final Houses houses;

    StaffResource(Houses houses) {
        this.houses = houses;
    }

    @Schema(description = "A department of the caller's house, with who holds a post there today")
    record Office(long id, DepartmentKind kind, String name, List<Officer> officers) {}

    @Schema(description = "A person in a post")
    record Officer(
            @Schema(description = "Id of the person, as acts name it")
            long person,

            String name,
            String title,
            Set<Power> powers) {}

    @GetMapping("/api/v1/departments")
    @Operation(summary = "Departments and people of the caller's house", description = "Their ids are what acts take.")
    List<Office> list(Ui ui, Actor actor) {
        return houses.departments(actor.houseCode()).stream()
                .map(department -> office(ui, department))
                .toList();
    }

    private Office office(Ui ui, Department department) {
        return new Office(
                department.id(),
                department.kind(),
                department.name(ui.locale()),
                houses.holders(department.id()).stream()
                        .map(holder -> officer(ui, holder))
                        .toList());
    }

    private static Officer officer(Ui ui, Holder holder) {
        return new Officer(
                holder.person().id(),
                holder.person().name(ui.locale()),
                holder.post().title(ui.locale()),
                holder.post().powers());
    }
}
