package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Each kind of reply, with its letter and what it takes. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class RepliesLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReplyKind.class,
            names = {
                "ALREADY_PUBLIC",
                "STATE_SECRET",
                "FORBIDDEN",
                "SAFETY",
                "INTERNAL",
                "PROCESS",
                "ENFORCEMENT_FILE",
                "ADMINISTRATIVE_QUERY",
                "NOT_OURS",
                "NEEDS_MAKING",
                "PETITION",
                "REPEATED",
                "PUBLISHED_WORK",
                "CONFIRMATION",
                "OTHER"
            })
    @Covers({Provision.LAW_D4, Provision.SZ_24, Provision.HZ_3_4})
    void eachReplyHasItsLetterWithTheReason(ReplyKind kind) {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, kind)));
        clerks.approve(id);
        var file = clerks.read("tian.ye", id);
        assertThat(file.application().state()).isEqualTo(ApplicationState.TO_SERVE);
        assertThat(file.letters()).isNotEmpty();
        assertThat(file.letters().getLast().content()).contains("2025年有关情况");
        LetterKind kindOfLetter = file.letters().getLast().kind();
        clerks.serve("tian.ye", id, kindOfLetter, MONDAY);
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.ANSWERED);
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whoseTheInformationIsIsToldWhereItIsKnown() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        var known = new ItemDecision(1, ReplyKind.NOT_OURS, "由地方人民政府制作。", "", "", "示例市人民政府办公室，电话12345");
        clerks.act("yue.hua", id, clerks.draft("duan.li", known));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("示例市人民政府办公室，电话12345");
        long silent = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        clerks.act("yue.hua", silent, clerks.draft("duan.li", decision(1, ReplyKind.NOT_OURS)));
        clerks.approve(silent);
        assertThat(clerks.read("tian.ye", silent).letters().getLast().content()).doesNotContain("负责公开该信息的行政机关");
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whatDoesNotExistWasLookedForAndEachMatterHasAReplyOfItsOwn() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年甲文件", "2025年乙文件"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING)))))
                .containsExactlyInAnyOrder("disclosure.refusal.not-each-item", "disclosure.refusal.not-searched");
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "档案室、办公系统", "岳华", false, "经检索未查到"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING), decision(2, ReplyKind.PARTLY)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "已作区分处理"));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains("甲文件", "乙文件", "经检索未查到")
                // no source gives an address
                .contains("公布的互联网渠道")
                .doesNotContain("http");
        assertThat(clerks.read("tian.ye", id).application().toGive()).containsExactly(2);
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whereOtherRulesGovernTheLetterTellsHowToFollowThem() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "企业登记档案"));
        var silent = new ItemDecision(1, ReplyKind.ADMINISTRATIVE_QUERY, "另有规定。", "《企业登记档案查询办法》", "", "");
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", silent))))
                .containsExactly("disclosure.refusal.no-access");
    }
}
