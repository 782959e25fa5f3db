package xinqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.town.Town;
import xinqiao.Xinqiao;

/** A module is a package; who may know whom stands in its package-info. */
class ModulesTest {
    @Test
    void everyModuleKeepsItsBoundaries() {
        var modules = ApplicationModules.of(Xinqiao.class, ModulesTest::isOurs);
        assertThat(modules.stream()).hasSizeGreaterThan(1);
        modules.verify();
    }

    @Test
    void aModuleThatCrossesItsBoundaryIsFound() {
        var modules = ApplicationModules.of(Town.class, (ImportOption) _ -> true);
        assertThat(modules.stream()).hasSize(3);
        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'mill' depends on module 'bakery'")
                .hasMessageContaining("Module 'square' depends on non-exposed type planted.town.bakery.oven.Oven");
    }

    /** Generated classes (tables, templates) are no module: each belongs to the feature that owns it. */
    private static boolean isOurs(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location)
                && !location.contains("/xinqiao/db/")
                && !location.contains("/xinqiao/pages/");
    }
}
