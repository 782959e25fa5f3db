package xinqiao.annualreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;

/** What everybody may read of the annual reports. */
@Component
public class PublishedReports {
    private final Gate gate;
    private final AnnualReportStore store;

    PublishedReports(Gate gate, AnnualReportStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** The last version of each, the newest year first. */
    public List<AnnualReport> all() {
        Set<List<Object>> known = new HashSet<>();
        List<AnnualReport> last = new ArrayList<>();
        for (AnnualReport one : gate.as(new Visitor(), store::published))
            if (known.add(List.of(one.house(), one.year(), one.extent()))) last.add(one);
        return last;
    }

    /** @param version the last one where none is asked for */
    public Optional<AnnualReport> find(String house, int year, Extent extent, @Nullable Integer version) {
        return gate.as(new Visitor(), tx -> store.published(tx, house, year, extent, version)).stream()
                .findFirst();
    }

    /** All versions that were published, the last one first. */
    public List<AnnualReport> versions(AnnualReport one) {
        return gate.as(new Visitor(), tx -> store.published(tx, one.house(), one.year(), one.extent(), null));
    }
}
