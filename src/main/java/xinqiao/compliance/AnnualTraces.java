package xinqiao.compliance;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.PublishedReports;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.publication.DocumentTrace;

/** The annual reports (政府信息公开年报) that are public, as what the catalogue asks for: element 2 of its item. */
@Component
class AnnualTraces {
    private static final int ELEMENT = 2;

    private final PublishedReports reports;
    private final Houses houses;

    AnnualTraces(PublishedReports reports, Houses houses) {
        this.reports = reports;
        this.houses = houses;
    }

    /** Of the houses at or below one. */
    @Enforces(Provision.GS_6B)
    Stream<DocumentTrace> at(String housePath) {
        return reports.all().stream()
                .filter(one -> one.extent() == Extent.OWN
                        && houses.get(one.house()).path().startsWith(housePath))
                .flatMap(one -> {
                    var published = one.publishedOn();
                    if (published == null) return Stream.empty();
                    var formed = one.frozenOn() == null ? published : one.frozenOn();
                    return Stream.of(
                            new DocumentTrace(one.house(), Provision.GS_C24.id(), ELEMENT, formed, published, true));
                });
    }
}
