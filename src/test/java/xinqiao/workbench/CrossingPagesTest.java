package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.HandOver;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Crossings;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.LetterOut;
import xinqiao.documents.Letter;
import xinqiao.organisation.Houses;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.State;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What came to the wrong side is led to the right one with one press of a button, and once. */
@XinqiaoTest
@Import({Staff.class, Clerks.class, Desks.class})
class CrossingPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String LIST = "/desk/applications/";
    private static final String LEAD = "/lead-to-petitions";
    private static final String[] ASKED = {
        "information", "2025年查验作业规程\n2025年查验统计", "kind", "PERSON", "manner", "POST", "branch", "administrative"
    };

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Clerks clerks;

    @Autowired
    Desks desks;

    @Autowired
    Crossings crossings;

    @Autowired
    Houses houses;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long examined(String item) {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, item, item + "之二"))
                .id();
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
        return id;
    }

    private static HttpResponse<String> leads(Clerk office, long id, String... form) {
        return office.submit(LIST + id + LEAD, LIST + id + LEAD, form);
    }

    private static long idIn(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(to.replaceAll("\\D+(\\d+)/receipt.*", "$1"));
    }

    @Test
    void anApplicationThatIsAPetitionBecomesOneAndIsAnsweredSo() {
        long id = examined("要求处理某科人员态度问题");
        var office = Clerk.signedIn(port, "tian.ye");
        String page = office.page(LIST + id + LEAD);
        var answer = office.post(LIST + id + LEAD, page, "why", "反映工作作风，属于信访");
        assertThat(answer.statusCode()).isEqualTo(303);
        long petition = idIn(answer);
        assertThat(office.page("/desk/petitions/" + petition + "/receipt")).contains("查询码");
        // the same form a second time finds the application changed
        assertThat(office.post(LIST + id + LEAD, page, "why", "反映工作作风，属于信访").statusCode())
                .isNotEqualTo(303);
        var file = clerks.read("tian.ye", id);
        Application closed = file.application();
        assertThat(closed.state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(closed.decisions()).hasSize(2).extracting(ItemDecision::kind).containsOnly(ReplyKind.PETITION);
        LetterOut told = closed.letter(LetterKind.HANDED_TO_PETITIONS).orElseThrow();
        var led = desks.read("tian.ye", petition);
        assertThat(Letter.of(file.letters().stream()
                                .filter(each -> each.id() == told.id())
                                .findFirst()
                                .orElseThrow()
                                .content())
                        .json())
                .contains(led.petition().origin().number());
        assertThat(led.text().request()).contains("要求处理某科人员态度问题", "要求处理某科人员态度问题之二");
        assertThat(led.petition().state()).isEqualTo(State.REGISTERED);
        assertThat(crossings.ofPetition(clerks.who("tian.ye"), petition))
                .singleElement()
                .satisfies(one -> assertThat(one.application()).isEqualTo(id));
        assertThat(office.page(LIST + id)).contains("/desk/petitions/" + petition);
        assertThat(office.page("/desk/petitions/" + petition)).contains(LIST + id);
        // nobody of another house finds the way from one to the other
        assertThat(crossings.ofPetition(clerks.who("yan.ming"), petition)).isEmpty();
    }

    @Test
    void aReportGoesBehindItsWallAndWhoeverIsNamedSeesNeither() {
        long id = examined("要求公开段丽违纪情况");
        assertThat(clerks.read("dao.yaping", id).application().id()).isEqualTo(id);
        var office = Clerk.signedIn(port, "tian.ye");
        var answer = leads(office, id, "why", "属于检举控告", "report", "yes", "accused", "刀亚萍");
        long petition = idIn(answer);
        assertThat(office.get("/desk/petitions/" + petition).statusCode()).isEqualTo(404);
        assertThat(crossings.ofApplication(clerks.who("tian.ye"), id)).isEmpty();
        assertThat(Clerk.signedIn(port, "dao.yaping").get(LIST + id).statusCode())
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "gu.xin").get(LIST + id).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsKeptOutOfThePetitionIsKeptOutOfTheApplicationThatItBecomes() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act(
                "dao.yaping",
                petition,
                new Command.Recuse(clerks.who("dao.yaping").personId(), "有直接利害关系"));
        assertThat(Clerk.signedIn(port, "dao.yaping")
                        .get("/desk/petitions/" + petition)
                        .statusCode())
                .isEqualTo(404);
        String path = "/desk/petitions/" + petition + "/to-disclosure";
        long id = idIn(Clerk.signedIn(port, "tian.ye")
                .submit(
                        path,
                        path,
                        "information",
                        "2025年查验统计",
                        "kind",
                        "PERSON",
                        "manner",
                        "POST",
                        "branch",
                        "administrative"));
        assertThat(clerks.read("gu.xin", id).items()).hasSize(1);
        assertThatThrownBy(() -> clerks.read("dao.yaping", id)).isInstanceOf(NotThere.class);
    }

    @Test
    void nothingIsRegisteredWhereItIsRefused() {
        long id = examined("某信息");
        var office = Clerk.signedIn(port, "tian.ye");
        assertThat(leads(office, id, "why", "").statusCode()).isEqualTo(422);
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.EXAMINING);
        assertThat(crossings.ofApplication(clerks.who("tian.ye"), id)).isEmpty();
    }

    @Test
    void aPetitionThatAsksForInformationBecomesAnApplication() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var office = Clerk.signedIn(port, "tian.ye");
        String path = "/desk/petitions/" + petition + "/to-disclosure";
        assertThat(office.page("/desk/petitions/" + petition)).contains(path);
        String page = office.page(path);
        var answer = office.post(path, page, ASKED);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.post(path, page, ASKED)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/desk/petitions/" + petition);
        long id = idIn(answer);
        var file = clerks.read("tian.ye", id);
        assertThat(file.items()).hasSize(2);
        assertThat(file.application().entry().way()).isEqualTo(ReceiptWay.ORDINARY_POST);
        assertThat(file.application().entry().arrivedOn()).isEqualTo(MONDAY);
        var guided = desks.read("tian.ye", petition);
        assertThat(guided.letters()).anyMatch(letter -> letter.kind() == LetterKind.GUIDANCE);
        assertThat(guided.people()).hasSameSizeAs(file.applicants());
        assertThat(crossings.ofApplication(clerks.who("tian.ye"), id)).hasSize(1);
        assertThat(office.page(LIST + id)).contains("/desk/petitions/" + petition);
        assertThat(office.page("/desk/petitions/" + petition)).doesNotContain(path);
    }

    @Test
    void aPetitionIsLedAlsoWhereTheStaffChangedSinceThisNodeReadIt() {
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var office = Clerk.signedIn(port, "tian.ye");
        String path = "/desk/petitions/" + petition + "/to-disclosure";
        String page = office.page(path);
        long before = houses.roster("8602").version();
        // as another node would: past everything that this one keeps
        sql.execute("update person set name = name where false");
        assertThat(houses.roster("8602").version()).isEqualTo(before);
        assertThat(office.post(path, page, ASKED).statusCode()).isEqualTo(303);
        assertThat(houses.roster("8602").version()).isGreaterThan(before);
        assertThat(crossings.ofPetition(clerks.who("tian.ye"), petition)).hasSize(1);
    }
}
