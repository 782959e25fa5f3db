package xinqiao.annualreport;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Fact;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.Verification;

/** Whether every frozen report still is what was approved: its content, its fingerprint, and that in the journal. */
@Component
class AnnualReportVerification implements Verification {
    private static final Machine TASK = new Machine("verification of annual reports");
    private static final int BATCH = 200;

    private final Gate gate;
    private final AnnualReportStore store;
    private final Journal journal;

    AnnualReportVerification(Gate gate, AnnualReportStore store, Journal journal) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "已定稿的年度报告 · frozen annual reports";
    }

    @Override
    @Enforces({Provision.LAW_D6, Provision.SYS_3})
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        gate.run(TASK, tx -> {
            long after = 0;
            for (var heads = store.after(tx, after, BATCH); !heads.isEmpty(); heads = store.after(tx, after, BATCH)) {
                for (var head : heads) check(tx, store.find(tx, head.id()), problems);
                after = heads.getLast().id();
            }
        });
        return problems;
    }

    private void check(DSLContext tx, AnnualReport one, List<String> problems) {
        if (!one.state().frozen()) return;
        String fresh = HexFormat.of().formatHex(ReportJson.snapshot(one));
        boolean written = journal.facts(tx, store.kind(), one.id()).stream()
                .filter(fact -> fact.entry().kind().equals("Frozen"))
                .map(AnnualReportVerification::snapshot)
                .anyMatch(fresh::equals);
        if (!fresh.equals(one.snapshot()) || !written)
            problems.add(one.house() + " " + one.year() + " " + one.extent() + " " + one.version()
                    + ": 与定稿时不一致 · differs from what was approved");
    }

    private static String snapshot(Fact fact) {
        return ReportJson.read(fact.entry().payload(), ReportFact.Frozen.class).snapshot();
    }
}
