package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterApproval;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.NewSeal;
import xinqiao.seal.SealKind;
import xinqiao.seal.SealRegister;
import xinqiao.seal.SealUses;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The register of seals, a seal with its log, and the public check, in a real browser. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SealsLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Desks desks;

    @Autowired
    SealRegister register;

    @Autowired
    SealUses uses;

    @Autowired
    IssuedPapers papers;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theRegisterAndOneSealLookRight(String language, int width) {
        clock.set("2026-03-02T09:00");
        var office = desks.who("yu.bo");
        long id = registered(office, Integer.toString(width));
        var seal = register.find(office, id).orElseThrow();
        var _ = uses.ask(office, seal, "关于报送信访情况的函", "报送昆明海关", 2).orElseThrow();
        long petition = desks.register("yu.bo", Papers.letter("8603", DAY)).id();
        desks.act("yu.bo", petition, Desks.acceptAppeal());
        var letter = desks.read("yu.bo", petition).letters().getLast();
        byte[] _ = papers.pdf(LetterFamily.PETITION, letter.id(), Letter.of(letter.content()));
        try (var clerk = Look.as(port, "yu.bo", language, width);
                var leader = Look.as(port, "hou.yi", language, width);
                var anybody = Look.nobody(port, language, width)) {
            clerk.at("/desk/seals", "seals");
            leader.at("/desk/seals/" + id, "seal");
            anybody.at("/verify", "verify");
        }
    }

    private long registered(Actor office, String name) {
        return register.register(
                        office,
                        new NewSeal(
                                SealKind.PETITION,
                                "河口海关信访专用章（" + name + "）",
                                "河口海关",
                                "信访专用章",
                                "信访工作机构办理信访事项的文书",
                                42,
                                office.postId(),
                                null,
                                DAY.minusYears(1),
                                null,
                                Set.of(office.postId()),
                                Map.of(LetterKind.ACCEPTANCE, LetterApproval.WITH_LETTER),
                                new byte[0]))
                .orElseThrow();
    }

    @Test
    @Covers({Provision.KM_7, Provision.SYS_4})
    void theLogIsATableForWhoeverOfTheHouseTakesTablesOut() {
        clock.set("2026-03-02T09:00");
        var office = desks.who("yu.bo");
        long id = registered(office, "登记簿");
        var _ = uses.ask(office, register.find(office, id).orElseThrow(), "关于报送情况的函", "报送昆明海关", 1)
                .orElseThrow();
        String log = "/desk/seals/" + id + "/log.xlsx";
        assertThat(Clerk.signedIn(port, "yu.bo").get(log).body()).startsWith("PK");
        for (String login : List.of("tian.ye", "mo.han", "qiu.shi"))
            assertThat(Clerk.signedIn(port, login).get(log).statusCode())
                    .as(login)
                    .isEqualTo(404);
    }
}
