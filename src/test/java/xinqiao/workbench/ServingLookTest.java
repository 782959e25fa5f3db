package xinqiao.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.files.FileStore;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.serving.LetterKey;
import xinqiao.serving.LetterKey.Family;
import xinqiao.serving.MailForm;
import xinqiao.serving.Posting;
import xinqiao.serving.PublicNotices;
import xinqiao.serving.ServiceRecords;
import xinqiao.serving.ServingPapers;
import xinqiao.testing.Look;
import xinqiao.testing.NoticeRules;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The pages of service, with letters in every state, in a real browser. */
@XinqiaoTest
@Import({Staff.class, Desks.class, NoticeRules.class})
class ServingLookTest {
    private static final LocalDate DAY = NoticeRules.DAY;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    NoticeRules rules;

    @Autowired
    Desks desks;

    @Autowired
    Posting posting;

    @Autowired
    ServiceRecords records;

    @Autowired
    ServingPapers papers;

    @Autowired
    PublicNotices notices;

    @Autowired
    FileStore files;

    private LetterKey accepted() {
        long id = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", id, Desks.acceptAppeal());
        var letter =
                desks.read("yu.bo", id).petition().letter(LetterKind.ACCEPTANCE).orElseThrow();
        return new LetterKey(Family.PETITION, id, letter.id());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void lettersOnTheirWayScansAndNoticesLookRight(String language, int width) throws IOException {
        clock.set(DAY + "T09:00");
        rules.followedBy("8603");
        var office = desks.who("yu.bo");
        LetterKey waits = accepted();
        LetterKey prepared = accepted();
        LetterKey posted = accepted();
        var one = posting.prepare(office, List.of(prepared, posted), UUID.randomUUID())
                .orElseThrow();
        var _ = posting.post(office, one.getLast().id(), MailForm.EXPRESS, "EMS" + posted.letterId() + "00001", DAY)
                .orElseThrow();
        var record = records.prepare(office, waits, UUID.randomUUID()).orElseThrow();
        long scan = scanned(papers.record(office, record.id()), "回证-" + width + ".pdf");
        long _ = scanned(papers.list(office, DAY.minusDays(width)), "没有二维码.pdf");

        LetterKey lost = accepted();
        var mail = posting.prepare(office, List.of(lost), UUID.randomUUID())
                .orElseThrow()
                .getFirst();
        var _ = posting.post(office, mail.id(), MailForm.REGISTERED, "XA" + lost.letterId() + "7654321", DAY)
                .orElseThrow();
        var _ = posting.returned(office, mail.id(), DAY, "迁移新址不明，退回寄件人").orElseThrow();
        var visit = records.prepare(office, lost, UUID.randomUUID()).orElseThrow();
        var _ = records.failed(office, visit.id(), DAY, "上门两次无人，邻居不知去向").orElseThrow();
        var notice = notices.ask(office, lost, "邮寄退回，两次上门未见本人，电话停机。", UUID.randomUUID())
                .orElseThrow();
        try (var clerk = Look.as(port, "yu.bo", language, width);
                var leader = Look.as(port, "hou.yi", language, width);
                var anybody = Look.nobody(port, language, width)) {
            clerk.at("/desk/serving", "serving");
            clerk.at("/desk/serving/scans", "serving-scans");
            clerk.at("/desk/serving/scans/" + scan, "serving-scan");
            clerk.at("/desk/petitions/" + lost.caseId() + "/letters/" + lost.letterId() + "/service", "serving-letter");
            leader.at("/desk/serving/notices", "serving-notices");
            var _ = notices.decide(desks.who("hou.yi"), notice.id(), true, "同意").orElseThrow();
            anybody.at("/service-notices", "service-notices");
        }
    }

    private long scanned(byte[] paper, String name) throws IOException {
        var office = desks.who("yu.bo");
        try (var in = new ByteArrayInputStream(paper)) {
            var kept = files.put(in, name).orElseThrow();
            var _ = records.take(office, List.of(new Upload(kept.sha256(), kept.name(), kept.type(), kept.size())));
            return records.tray(office).getLast().scan().id();
        }
    }
}
