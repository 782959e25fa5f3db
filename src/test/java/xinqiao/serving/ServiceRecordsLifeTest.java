package xinqiao.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.ServedBy;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Upload;
import xinqiao.serving.LetterKey.Family;

/** Service records (送达回证): printed, signed, scanned back, recognised and confirmed by a person. */
class ServiceRecordsLifeTest extends AtTheServingDesk {
    @Autowired
    Desks desks;

    @Autowired
    Clerks clerks;

    @Autowired
    ServiceRecords records;

    @Autowired
    ServingPapers papers;

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_P1})
    void aSignedRecordIsScannedRecognisedConfirmedAndFiled() throws IOException {
        LetterKey key = letters.accepted(MONDAY);
        Serving one = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        assertThat(records.prepare(clerk, key, UUID.randomUUID()).orElseThrow()).isEqualTo(one);
        byte[] paper = papers.record(clerk, one.id());
        assertThat(letters.text(paper).replaceAll("\\s", ""))
                .contains("送达回证", one.number(), one.code(), "□直接送达")
                .as("what the desk is told of the rule is nothing for who signs")
                .doesNotContain("规程配置", "示例路", "□委托送达", "□留置送达", "拒收");
        Upload scan = letters.upload(paper, "扫描0001.pdf");

        int before = records.tray(elsewhere).size();
        assertThat(records.take(elsewhere, List.of(scan)))
                .as("a code of another house doesn't exist")
                .isEqualTo(new ServiceRecords.Taken(0, 1, 0, List.of()));
        assertThat(records.tray(elsewhere)).hasSize(before + 1).allMatch(each -> each.serving() == null);
        assertThat(reasons(records.assign(
                        elsewhere, records.tray(elsewhere).getLast().scan().id(), one.code())))
                .containsExactly("serving.refusal.no-such-record");

        assertThat(records.take(clerk, List.of(scan)).recognised()).isEqualTo(1);
        assertThat(records.take(clerk, List.of(scan)).before())
                .as("uploaded twice")
                .isEqualTo(1);
        var page = records.tray(clerk).stream()
                .filter(each -> each.serving() != null && each.serving().id() == one.id())
                .findFirst()
                .orElseThrow();
        long id = page.scan().id();
        assertThat(records.picture(clerk, id)).isNotEmpty();
        assertThatThrownBy(() -> records.picture(elsewhere, id)).isInstanceOf(NotThere.class);
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.LEFT, "", "", ""))))
                .containsExactly(
                        "serving.refusal.no-such-manner",
                        "serving.refusal.no-witness",
                        "serving.refusal.no-reason-left");
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.SELF, "", "", ""))))
                .containsExactly("serving.refusal.no-signer");
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.LEFT, "", "居委会王某", "本人拒收"))))
                .as("no source of this procedure lets it be left")
                .containsExactly("serving.refusal.no-such-manner");
        Serving served = records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.SUBSTITUTE, "同住成年家属", "", ""))
                .orElseThrow();
        assertThat(served.countsOn()).isEqualTo(MONDAY);
        assertThat(letters.of(key).servedBy()).isEqualTo(ServiceMeans.IN_PERSON);
        assertThat(desks.read("tian.ye", key.caseId()).attachments())
                .anyMatch(file ->
                        file.sha256().equals(scan.sha256()) && file.name().startsWith("送达回证"));
        assertThat(records.filed(clerk, one.id())).hasSize(1);
        assertThat(records.filedPicture(clerk, id)).isNotEmpty();
        assertThatThrownBy(() -> records.filedPicture(elsewhere, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.confirm(clerk, id, MONDAY, Receipt.signed("甲")))
                .as("confirmed twice")
                .isInstanceOf(NotThere.class);
        assertThat(journal.problems()).isEmpty();
    }

    /** 国办公开办函〔2016〕235号 knows it, the regulations on petitions don't. */
    @Test
    @Covers(Provision.LAW_D8)
    void whatAnotherOrganHandedOverIsServedByDelegation() throws IOException {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年验估作业规程"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明所需信息的文号。", MONDAY.plusDays(10)));
        long letter =
                clerks.read("tian.ye", id).application().letters().getLast().id();
        var key = new LetterKey(Family.APPLICATION, id, letter);
        Serving one = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        byte[] paper = papers.record(clerk, one.id());
        assertThat(letters.text(paper).replaceAll("\\s", "")).contains("□委托送达").doesNotContain("□留置送达");
        assertThat(records.take(clerk, List.of(letters.upload(paper, "委托送达.pdf")))
                        .recognised())
                .isEqualTo(1);
        long page = records.tray(clerk).stream()
                .filter(each -> each.serving() != null && each.serving().id() == one.id())
                .findFirst()
                .orElseThrow()
                .scan()
                .id();
        assertThat(reasons(records.confirm(clerk, page, MONDAY, new Receipt(Receipt.Manner.DELEGATED, " ", "", ""))))
                .containsExactly("serving.refusal.no-signer");
        Serving served = records.confirm(clerk, page, MONDAY, new Receipt(Receipt.Manner.DELEGATED, "白样例", "", ""))
                .orElseThrow();
        assertThat(served.receipt().manner()).isEqualTo(Receipt.Manner.DELEGATED);
        assertThat(served.countsOn()).isEqualTo(MONDAY);
        assertThat(clerks.read("tian.ye", id).letters())
                .filteredOn(each -> each.id() == letter)
                .extracting(ApplicationFile.Letter::servedBy)
                .containsExactly(ServedBy.DELEGATED);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D8)
    void aPageThatSaysNothingIsAssignedByHandOrRemoved() throws IOException {
        LetterKey key = letters.accepted(MONDAY);
        Serving one = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        byte[] blank = papers.list(clerk, MONDAY.minusYears(1));
        Upload scan = letters.upload(blank, "没有二维码.pdf");
        assertThat(records.take(clerk, List.of(scan)).unrecognised()).isEqualTo(1);
        long id = records.tray(clerk).stream()
                .filter(each -> each.scan().sha256().equals(scan.sha256()))
                .findFirst()
                .orElseThrow()
                .scan()
                .id();
        assertThat(records.tray(staff.actor("dao.yaping")))
                .as("of whoever scanned it alone")
                .noneMatch(each -> each.scan().id() == id);
        assertThat(reasons(records.confirm(clerk, id, MONDAY, Receipt.signed("何以琳"))))
                .containsExactly("serving.refusal.no-letter-yet");
        assertThat(reasons(records.assign(clerk, id, "没有这个号"))).containsExactly("serving.refusal.no-such-record");
        assertThat(records.assign(clerk, id, one.number()).orElseThrow()).isEqualTo(one);
        assertThat(records.confirm(clerk, id, MONDAY, Receipt.signed("何以琳")).isGranted())
                .isTrue();
        Upload text = new Upload("0".repeat(64), "说明.txt", "text/plain", 1);
        assertThat(records.take(clerk, List.of(text)).unread()).containsExactly("说明.txt");
        Upload other = letters.upload(papers.list(clerk, MONDAY.minusYears(2)), "误扫.pdf");
        assertThat(records.take(clerk, List.of(other)).unrecognised()).isEqualTo(1);
        long wrong = records.tray(clerk).getLast().scan().id();
        records.drop(clerk, wrong);
        assertThatThrownBy(() -> records.waiting(clerk, wrong)).isInstanceOf(NotThere.class);
    }
}
