package xinqiao.api.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.web.Missing;

/** The houses, and where to turn. */
@RestController
@RequestMapping("/api/v1/public/houses")
@Tag(name = "organisation", description = "Customs houses (海关) and, for staff, the desks of their own")
class HousesResource {
    private final Houses houses;

    HousesResource(Houses houses) {
        this.houses = houses;
    }

    @Schema(description = "A customs house")
    record HouseEntry(
            @Schema(description = "Customs code", example = "8602")
            String code,

            @Schema(description = "The house above it") @Nullable
            String parent,

            @Schema(description = "The direct customs that it is or belongs to")
            String directCustoms,

            Level level,
            @Schema(example = "瑞丽海关") String nameZh,
            @Schema(example = "Ruili Customs") String nameEn,
            @Nullable Contacts contacts) {}

    @GetMapping
    @Operation(summary = "All houses, each followed by those below it")
    List<HouseEntry> list() {
        return houses.tree().stream().map(this::entry).toList();
    }

    @GetMapping("/{house}")
    @Operation(summary = "One house")
    HouseEntry read(@PathVariable String house) {
        return houses.find(house).map(this::entry).orElseThrow(Missing::new);
    }

    private HouseEntry entry(House house) {
        return new HouseEntry(
                house.code(),
                house.parentCode(),
                house.directCustoms(),
                house.level(),
                house.nameZh(),
                house.nameEn(),
                houses.contacts(house.code()).orElse(null));
    }
}
