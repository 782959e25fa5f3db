package xinqiao.workbench.compliance;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to what must be published. */
@Component
class ComplianceMenu implements DeskMenu {
    private static final int BEHIND_THE_CATALOGUE = 99;

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor == null || !ComplianceDesk.reads(actor)
                ? List.of()
                : List.of(
                        new Entry(BEHIND_THE_CATALOGUE, OPEN_GOVERNMENT, ComplianceView.PATH, "compliance.menu", null));
    }
}
