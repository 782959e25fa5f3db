package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Approve;
import xinqiao.disclosure.ApplicationCommand.AskExtension;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.DecideExtension;
import xinqiao.disclosure.ApplicationCommand.Endorse;
import xinqiao.disclosure.ApplicationCommand.PassUp;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Hangzhou's two ways through the houses: what is the house's own, and what is the direct customs'. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class AboveLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long examined() {
        long id = clerks.register("yu.bo", Forms.inPerson("8603", MONDAY, "2025年有关统计"))
                .id();
        clerks.examine("yu.bo", id);
        return id;
    }

    @Test
    @Covers({Provision.HZ_2_3_2, Provision.HZ_3_4})
    void theHeadOfTheDepartmentLooksOverItsAnswerBeforeTheOfficeGivesIt() {
        long id = examined();
        clerks.act(
                "yu.bo",
                id,
                new Assign(
                        clerks.department("8603", "监管一科"),
                        clerks.who("liao.fan").personId(),
                        "请提出意见"));
        clerks.act("liao.fan", id, clerks.draft("fu.rong", decision(1, ReplyKind.ALREADY_PUBLIC)));
        assertThat(clerks.read("qiu.shi", id).application().state()).isEqualTo(ApplicationState.ENDORSING);
        clerks.act("qiu.shi", id, new Endorse(true, "同意"));
        assertThat(clerks.read("tang.yan", id).application().state()).isEqualTo(ApplicationState.APPROVAL);
        clerks.act("tang.yan", id, new Approve(true, "同意"));
        assertThat(clerks.read("yu.bo", id).application().letter(LetterKind.ANSWER_NOTICE))
                .get()
                .satisfies(letter -> assertThat(letter.number()).startsWith("8603公复"));
    }

    /** Each stage has its own day inside the total; one that is late shows, with who holds it, and costs the next ones their days. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Covers({Provision.HZ_2_3_2, Provision.HZ_2_3_3, Provision.SYS_2})
    void aStageThatIsLateShowsWithWhoeverHoldsItAndTheTotalStays(boolean above) {
        long id = clerks.register("yu.bo", Forms.inPerson("8603", MONDAY, "2025年有关统计"))
                .id();
        LocalDate total = clerks.answerUntil("yu.bo", id).orElseThrow();
        assertThat(total).as("15 working days").isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(stage("yu.bo", id).lastDay()).as("1 day at the post").contains(MONDAY.plusDays(1));
        clock.set(MONDAY.plusDays(2));
        assertThat(stage("yu.bo", id).late(MONDAY.plusDays(2))).isTrue();
        clerks.examine("yu.bo", id);
        assertThat(stage("yu.bo", id).late(MONDAY.plusDays(2)))
                .as("the next stage has its own day")
                .isFalse();
        String office = above ? "chen.jing" : "yu.bo";
        if (above) clerks.act("yu.bo", id, new PassUp("属直属海关职权"));
        String house = above ? "8600" : "8603";
        String department = above ? "监管通关处" : "监管一科";
        String officer = above ? "feng.zhiyuan" : "liao.fan";
        clerks.act(
                office,
                id,
                new Assign(
                        clerks.department(house, department),
                        clerks.who(officer).personId(),
                        "请提出意见"));
        LocalDate last = stage(officer, id).lastDay().orElseThrow();
        assertThat(last).as("10 days, inside the total").isEqualTo(LocalDate.of(2026, 3, 18));
        clock.set(last.plusDays(1));
        assertThat(stage(officer, id).late(last.plusDays(1))).isTrue();
        assertThat(clerks.read(office, id)
                        .clock(TermKey.ANSWER.key())
                        .orElseThrow()
                        .late(last.plusDays(1)))
                .as("the whole isn't late yet")
                .isFalse();
        assertThat(Objects.requireNonNull(clerks.read(office, id).application().desk())
                        .personId())
                .as("who holds it")
                .isEqualTo(clerks.who(officer).personId());
        clock.set(total.plusDays(1));
        assertThat(stage(officer, id).lastDay()).contains(last);
        assertThat(clerks.answerUntil(office, id)).contains(total);
    }

    private ApplicationClock stage(String login, long id) {
        return clerks.read(login, id).clocks().stream()
                .filter(one -> !one.term().equals(TermKey.ANSWER.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Covers({Provision.HZ_2_3_3, Provision.LAW_D4})
    void whatIsTheDirectCustomsIsAnsweredInItsName() {
        long id = examined();
        clerks.act("yu.bo", id, new PassUp("属直属海关职权"));
        clerks.act(
                "chen.jing",
                id,
                new Assign(
                        clerks.department("8600", "监管通关处"),
                        clerks.who("feng.zhiyuan").personId(),
                        "请提出意见"));
        clerks.act("feng.zhiyuan", id, new AskExtension(10, "需要会同其他部门研究"));
        assertThat(reasons(clerks.attempt("tang.yan", id, new DecideExtension(true, "同意"))))
                .contains("disclosure.refusal.another-house");
        clerks.act("zhou.min", id, new DecideExtension(true, "同意"));
        assertThat(clerks.read("chen.jing", id).letters().getLast().content())
                .contains("昆明海关", "0871-55500005")
                .doesNotContain("河口海关", "0873-555");
        clerks.act("feng.zhiyuan", id, clerks.draft("lu.hang", decision(1, ReplyKind.NOT_OURS)));
        clerks.act("wang.ruoxi", id, new Endorse(true, "同意"));
        clerks.act("zhou.min", id, new Approve(true, "同意"));
        var answer = clerks.read("chen.jing", id).letters().getLast();
        assertThat(answer.number()).startsWith("8600公复");
        assertThat(answer.content()).contains("昆明海关", "向海关总署").doesNotContain("河口海关", "向昆明海关");
    }
}
