package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Machine;
import xinqiao.journal.Reading;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Filter.View;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Who sees who petitions, and who finds them by name, document or phone. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class PersonsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PetitionerDetails LI = new PetitionerDetails(
            "李柏舟", false, "ID_CARD", "530102199003071094", "13899995678", null, "云南省瑞丽市姐告路5号", "某商贸有限公司");

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    HistoricCases historic;

    @Autowired
    ReadingLog readings;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long registered(@Nullable MatterKind asked) {
        var form = new Submission(
                "8602",
                Channel.LETTER,
                MONDAY,
                asked,
                "",
                "请求尽快办理一批鲜花的通关手续",
                "货物于口岸滞留三日。",
                "瑞丽",
                "货物监管通关",
                List.of(LI),
                false,
                1,
                asked == null ? List.of() : List.of("某科长"),
                true,
                "zh",
                "事项发生地",
                List.of());
        return desks.register("tian.ye", form).id();
    }

    private List<Long> found(String login, String words) {
        return desk.list(desks.who(login), Filter.of(View.ALL).with(words), null, 200).lines().stream()
                .map(Line::id)
                .toList();
    }

    private List<Reading> readings(long id, What what) {
        return readings.list(
                desks.who("shen.pei"), new ReadingLog.Filter(null, new Subject("petition", id), what), null);
    }

    @Test
    void theOfficeKnowsTheNameAndReachesThePersonOnRequest() {
        long id = registered(null);
        var shown = desks.read("tian.ye", id);
        assertThat(shown.masked()).isTrue();
        assertThat(shown.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("李柏舟");
            assertThat(person.documentNumber()).isEqualTo("530***********1094");
            assertThat(person.phone()).isEqualTo("138****5678");
            assertThat(person.address()).isEqualTo("云南省瑞丽市****");
        });
        assertThat(readings(id, What.UNMASKED)).isEmpty();
        assertThat(desk.unmask(desks.who("tian.ye"), id).people()).containsExactly(LI);
        assertThat(readings(id, What.UNMASKED))
                .singleElement()
                .satisfies(reading -> assertThat(reading.name()).isEqualTo("田野"));
    }

    @Test
    void whoeverDoesNotWorkWithTheCaseSeesTheSurname() {
        long id = registered(null);
        assertThat(desks.read("gu.xin", id).people())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("李**"));
        assertThat(line("gu.xin", id).petitionerName()).isEqualTo("李**");
        assertThat(line("tian.ye", id).petitionerName()).isEqualTo("李柏舟");
    }

    private Line line(String login, long id) {
        return desk.list(desks.who(login), Filter.of(View.ALL), null, 200).lines().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Covers(Provision.SYS_3)
    void withoutThePowerNothingIsUnmaskedAndTheAttemptIsKept() {
        long id = registered(null);
        assertThat(desks.read("gu.xin", id).masked()).isFalse();
        assertThatThrownBy(() -> desk.unmask(desks.who("gu.xin"), id)).isInstanceOf(NotThere.class);
        assertThat(readings(id, What.REFUSED)).hasSize(1);
        assertThat(readings(id, What.UNMASKED)).isEmpty();
    }

    @Test
    @Covers(Provision.SYS_4)
    void nobodyUnmasksACaseThatIsNotThereForThem() {
        long id = registered(null);
        assertThatThrownBy(() -> desk.unmask(desks.who("cao.yang"), id)).isInstanceOf(NotThere.class);
        long report = registered(MatterKind.REPORT);
        assertThatThrownBy(() -> desk.unmask(desks.who("tian.ye"), report)).isInstanceOf(NotThere.class);
        assertThat(readings(report, What.UNMASKED)).isEmpty();
    }

    @Test
    void theExactValueFindsTheCaseHoweverItIsTyped() {
        long id = registered(null);
        for (String typed : List.of(
                "李柏舟", "李 柏舟", "530102199003071094", "530102 19900307 1094", "13899995678", "+86 138-9999-5678"))
            assertThat(found("tian.ye", typed)).as(typed).contains(id);
        for (String typed : List.of("李柏", "柏舟", "5301021990", "9999567", "138****5678", "李**"))
            assertThat(found("tian.ye", typed)).as(typed).doesNotContain(id);
    }

    @Test
    @Covers(Provision.SYS_4)
    void theWordsOfAReportFindItForThoseItIsOpenTo() {
        long report = registered(MatterKind.REPORT);
        assertThat(found("dao.yaping", "鲜花的通关")).contains(report);
        assertThat(found("tian.ye", "鲜花的通关")).doesNotContain(report);
    }

    @Test
    @Covers(Provision.SYS_4)
    void theExactValueFindsNothingBeyondTheWalls() {
        long id = registered(null);
        long report = registered(MatterKind.REPORT);
        assertThat(found("tian.ye", "李柏舟")).contains(id).doesNotContain(report);
        assertThat(found("dao.yaping", "李柏舟")).contains(id, report);
        assertThat(found("cao.yang", "13899995678")).as("another house").doesNotContain(id, report);
        assertThat(found("gu.xin", "李柏舟")).as("without the power").isEmpty();
        assertThat(desk.count(desks.who("gu.xin"), Filter.of(View.ALL).with("李柏舟"))
                        .number())
                .isZero();
    }

    @Test
    void theWriterOfAnEarlierCaseIsFoundToo() {
        var earlier =
                new EarlierCase("person-1", "申屠 若兰", "关于行李物品", "正文", LocalDateTime.of(2025, 3, 3, 9, 0), null, null);
        assertThat(historic.add(new Machine("test"), "8602", List.of(earlier))).isEqualTo(1);
        assertThat(found("tian.ye", "申屠若兰")).hasSize(1);
        assertThat(found("tian.ye", "若兰")).isEmpty();
    }
}
