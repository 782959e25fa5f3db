package xinqiao.compliance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Term;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.compliance.rules.Assessing;
import xinqiao.publication.ItemPeriods;

/** The periods of the national catalogue, which hold for every draft; what a house sets beyond them its compliance shows. */
@Component
class NationalPeriods implements ItemPeriods {
    private final NationalCatalogue national;

    NationalPeriods(NationalCatalogue national) {
        this.national = national;
    }

    @Override
    public Optional<Term> period(String house, String item, @Nullable Integer element) {
        return national.item(item).flatMap(one -> Assessing.period(one, element));
    }
}
