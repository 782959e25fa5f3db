package xinqiao.workbench;

import static xinqiao.db.Tables.DOSSIER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.archive.Appraisals;
import xinqiao.archive.Disposals;
import xinqiao.archive.Dossier;
import xinqiao.archive.DossierKind;
import xinqiao.archive.DossierMaking;
import xinqiao.archive.Dossiers;
import xinqiao.archive.Loans;
import xinqiao.archive.Transfers;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of the archive, in a real browser; the pictures are to be looked at. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class})
class ArchiveLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierMaking making;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Clerks clerks;

    @Autowired
    Transfers transfers;

    @Autowired
    Disposals disposals;

    @Autowired
    Loans loans;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long file() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, new Decline("不属于海关职权范围", "瑞丽市交通运输局", null));
        desks.serve("tian.ye", id, LetterKind.NON_ACCEPTANCE, DAY);
        if (desks.read("tian.ye", id).petition().state().open()) desks.close("tian.ye", "gu.xin", id);
        return making.begin(desks.who("tian.ye"), id);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theArchiveLooksRight(String language, int width) {
        clock.set(DAY);
        var clerk = desks.who("tian.ye");
        var keeper = desks.who("shan.qi");
        long kept = file();
        var _ = dossiers.sort(clerk, kept, DossierKind.ORDINARY, "NO_RESULT").orElseThrow();
        var _ = dossiers.bind(clerk, kept).orElseThrow();
        long list = transfers.make(clerk, 2026).orElseThrow();
        long open = file();
        var _ = dossiers.sort(clerk, open, DossierKind.SPECIAL, "RESULT").orElseThrow();
        try (var maker = Look.as(port, "tian.ye", language, width);
                var archivist = Look.as(port, "shan.qi", language, width);
                var leader = Look.as(port, "gu.xin", language, width)) {
            long application = clerks.answered("8602", "2026年通关须知");
            maker.at("/desk/to-archive", "archive-to");
            maker.at("/desk/archive", "archive");
            maker.at("/desk/archive/" + open, "archive-open");
            maker.at("/desk/archive/" + making.beginApplication(clerk, application), "archive-application");
            archivist.at("/desk/archive/transfers", "archive-transfers");
            var _ = transfers.receive(keeper, list).orElseThrow();
            archivist.at("/desk/archive/transfers/" + list, "archive-transfer");
            archivist.at("/desk/archive/" + kept, "archive-kept");
            var _ = loans.ask(clerk, kept, "答复同一信访人再次来信").orElseThrow();
            archivist.at("/desk/archive/loans", "archive-loans");
            gate.run(
                    new Machine("test"),
                    tx -> tx.update(DOSSIER)
                            .set(DOSSIER.UNTIL, DAY.minusDays(1))
                            .where(DOSSIER.ID.eq(kept))
                            .execute());
            long ended = disposals.make(keeper).orElseThrow();
            maker.at("/desk/archive/disposals/" + ended, "archive-appraisal");
            var all = disposals.files(keeper, ended).stream().map(Dossier::id).collect(Collectors.toSet());
            var _ = appraisals
                    .give(clerk, ended, all, Opinion.DESTROY, Optional.empty(), "保管期限届满，无继续保存价值")
                    .orElseThrow();
            leader.at("/desk/archive/disposals", "archive-disposals");
            leader.at("/desk/archive/disposals/" + ended, "archive-disposal");
            var _ = disposals.decide(desks.who("gu.xin"), ended, true, "同意").orElseThrow();
            var _ = disposals.begin(keeper, ended).orElseThrow();
            maker.at("/desk/archive/disposals/" + ended, "archive-witness");
        }
    }
}
