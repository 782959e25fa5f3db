package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
                .contains("昆明海关", "0871-55500001")
                .doesNotContain("河口海关", "0873-55500301");
        clerks.act("feng.zhiyuan", id, clerks.draft("lu.hang", decision(1, ReplyKind.NOT_OURS)));
        clerks.act("wang.ruoxi", id, new Endorse(true, "同意"));
        clerks.act("zhou.min", id, new Approve(true, "同意"));
        var answer = clerks.read("chen.jing", id).letters().getLast();
        assertThat(answer.number()).startsWith("8600公复");
        assertThat(answer.content()).contains("昆明海关", "向海关总署").doesNotContain("河口海关", "向昆明海关");
    }
}
