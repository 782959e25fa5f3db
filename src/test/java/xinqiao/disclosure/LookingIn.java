package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.journal.ReadingLog;
import xinqiao.petition.Upload;
import xinqiao.procedure.ReceiptWay;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application with proof of identity, at Ruili, into which somebody looks. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
abstract class LookingIn {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Upload DOCUMENT = new Upload("d".repeat(64), "护照.png", "image/png", 10);

    @Autowired
    Clerks clerks;

    @Autowired
    ApplicationDesk desk;

    @Autowired
    ApplicationLists lists;

    @Autowired
    OwnApplications own;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    ReadingLog readings;

    @Autowired
    ApplicationVerification verification;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    ApplicationReceipt mine = new ApplicationReceipt(0, "", "", null);

    @BeforeEach
    void anApplicationWithProofOfIdentity() {
        clock.set(MONDAY);
        var form = Forms.inPerson("8602", MONDAY, "2025年有关情况");
        mine = clerks.register(
                "tian.ye",
                new ApplicationForm(
                        form.houseCode(),
                        ReceiptWay.IN_PERSON,
                        MONDAY,
                        form.kind(),
                        form.applicants(),
                        form.items(),
                        "",
                        form.manner(),
                        false,
                        true,
                        true,
                        "",
                        "zh",
                        List.of(),
                        List.of(DOCUMENT)));
    }

    long rows(Viewer viewer, String query, long id) {
        return gate.as(viewer, tx -> tx.resultQuery(query, DSL.val(id)).fetchSingle(0, Long.class));
    }
}
