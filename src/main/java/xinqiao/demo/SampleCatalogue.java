package xinqiao.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Catalogues;
import xinqiao.catalogue.PublicChannel;
import xinqiao.identity.Actor;

/** The catalogue of the sample customs area, and that of one house that has adopted it. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 5)
class SampleCatalogue implements ApplicationRunner {
    private static final String DIRECT = "8600";
    private static final String HOUSE = "8602";

    private final Catalogues catalogues;
    private final CatalogueBook book;
    private final SampleSteps steps;

    SampleCatalogue(Catalogues catalogues, CatalogueBook book, SampleSteps steps) {
        this.catalogues = catalogues;
        this.book = book;
        this.steps = steps;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (book.inForce(HOUSE).version() != null) return;
        Actor direct = steps.head(DIRECT);
        long area = catalogues.begin(direct).orElseThrow().id();
        var _ = catalogues.publish(direct, area, "演示：依照国家标准目录编制。").orElseThrow();
        Actor house = steps.head(HOUSE);
        var own = catalogues.begin(house).orElseThrow();
        List<CatalogueItem> items = own.items().stream()
                .map(item -> item.id().equals("GS-C20")
                        ? item.chosen(
                                Set.of(PublicChannel.SITE, PublicChannel.NOTICE_BOARD, PublicChannel.HANDBOOK),
                                "",
                                house.departmentId(),
                                "")
                        : item.chosen(item.channels(), item.other(), house.departmentId(), item.remark()))
                .toList();
        var _ = catalogues.load(house, own.id(), items).orElseThrow();
        var _ = catalogues.publish(house, own.id(), "演示：确定公开渠道和责任部门。").orElseThrow();
    }
}
