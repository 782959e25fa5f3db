package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.CheckSecrecy;
import xinqiao.disclosure.ApplicationCommand.SearchFor;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.ItemDecision;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.procedure.ReplyKind;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Supervisions;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A letter that waits for approval is edited in a word processor and read back. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class})
class EditedLettersTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Clerks clerks;

    @Autowired
    Supervisions supervisions;

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

    @Test
    @Covers({Provision.SYS_4, Provision.KM_28A})
    void whoJudgesADraftEditsItsLetterAndWhoWroteItTakesTheChangesOver() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, xinqiao.procedure.LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, Desks.heard(MONDAY));
        String opinion = "/desk/petitions/" + id + "/opinion";
        var writer = Clerk.signedIn(port, "yue.hua");
        assertThat(writer.status(opinion + "/edited")).as("nothing is drafted").isEqualTo(404);
        desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
        assertThat(writer.status(opinion + "/draft.docx"))
                .as("it lies with others now")
                .isEqualTo(404);
        var elsewhere = Clerk.signedIn(port, "yu.bo");
        assertThat(elsewhere.status(opinion + "/draft.docx")).isEqualTo(404);
        assertThat(elsewhere.status(opinion + "/edited")).isEqualTo(404);

        var lawyer = Clerk.signedIn(port, "bai.lu");
        assertThat(lawyer.page("/desk/petitions/" + id + "/review-law")).contains(opinion + "/draft.docx");
        byte[] draft = lawyer.bytes(opinion + "/draft.docx").body();
        assertThat(lawyer.uploads(opinion + "/edited", "file", "same.docx", draft)
                        .body())
                .contains("与拟稿一致，没有修改");
        byte[] edited = edited(draft);
        assertThat(lawyer.uploads(opinion + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("<mark>，并向当事人说明了原因</mark>", "由拟稿人采用")
                .doesNotContain("采用这些修改");
        assertThat(lawyer.submit(opinion + "/edited", opinion + "/accepted", "findings", "改")
                        .statusCode())
                .as("who reviews a draft doesn't write it")
                .isEqualTo(404);

        desks.act("bai.lu", id, new ReviewLaw(false, "请按修改稿调整。", null));
        var read = writer.uploads(opinion + "/edited", "file", "edited.docx", edited);
        assertThat(read.body())
                .contains(
                        "采用这些修改",
                        "name=\"findings\" value=\"经核查，货物已于次日放行，并向当事人说明了原因。\"",
                        "name=\"opinion\" value=\"对请求作出答复。\"",
                        "有1处修改");
        assertThat(writer.uploads(opinion + "/edited", "file", "x.docx", "MZ".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(writer.submit(
                                opinion + "/edited",
                                opinion + "/accepted",
                                "findings",
                                "经核查，货物已于次日放行，并向当事人说明了原因。",
                                "opinion",
                                "对请求作出答复。")
                        .statusCode())
                .isEqualTo(303);
        assertThat(writer.page("/desk/petitions/" + id + "/draft-opinion"))
                .contains("货物已于次日放行，并向当事人说明了原因。", "对请求作出答复。", "《中华人民共和国海关法》第二十三条");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.LAW_D4})
    void aReplyIsEditedByWhoeverDecidesOnItAndTakenOverByItsWriterMatterByMatter() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年作业规程", "某企业查验结果"));
        String reply = "/desk/applications/" + id + "/reply";
        var writer = Clerk.signedIn(port, "yue.hua");
        assertThat(writer.status(reply + "/edited")).as("nothing is drafted").isEqualTo(404);
        clerks.act("yue.hua", id, new SearchFor(MONDAY, Clerks.items(1), "本科档案", "岳华", true, "检索到一份"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft(
                        "duan.li",
                        new ItemDecision(1, ReplyKind.PARTLY, "其中部分内容属于内部事务信息", "第三章", "自答复之日起领取", ""),
                        new ItemDecision(2, ReplyKind.INTERNAL, "登记资料另有查询办法", "第三章", "", "")));
        assertThat(writer.status(reply + "/draft.docx"))
                .as("it lies with others now")
                .isEqualTo(404);
        for (String login : List.of("yu.bo", "tian.ye", "cao.yang")) {
            var other = Clerk.signedIn(port, login);
            assertThat(other.status(reply + "/draft.docx")).as(login).isEqualTo(404);
            assertThat(other.status(reply + "/edited")).as(login).isEqualTo(404);
        }
        var checker = Clerk.signedIn(port, "duan.li");
        assertThat(checker.page("/desk/applications/" + id + "/check-secrecy")).contains(reply + "/draft.docx");
        byte[] draft = checker.bytes(reply + "/draft.docx").body();
        assertThat(checker.uploads(reply + "/edited", "file", "same.docx", draft)
                        .body())
                .contains("与拟稿一致，没有修改");
        byte[] edited = edited(
                draft,
                body -> body.replace(
                                "属于内部事务信息",
                                "属于内部</w:t></w:r><w:del w:id=\"1\" w:author=\"领导\"><w:r><w:delText>事务</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" w:author=\"领导\"><w:r><w:t>管理</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">信息")
                        .replace("登记资料另有查询办法", "登记资料依法另有查询办法"));
        assertThat(checker.uploads(reply + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("<mark>事务</mark>", "<mark>管理</mark>", "<mark>依法</mark>", "由拟稿人采用")
                .doesNotContain("采用这些修改");
        assertThat(checker.submit(reply + "/edited", reply + "/accepted", "reasoning-1", "改")
                        .statusCode())
                .isEqualTo(404);

        clerks.act("duan.li", id, new CheckSecrecy(false, "请按修改稿调整"));
        assertThat(writer.uploads(reply + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("采用这些修改", "name=\"reasoning-1\" value=\"其中部分内容属于内部管理信息\"")
                .contains("name=\"reasoning-2\" value=\"登记资料依法另有查询办法\"");
        assertThat(writer.submit(
                                reply + "/edited", reply + "/accepted", "reasoning-1", "其中部分内容属于内部管理信息", "checker", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(writer.page("/desk/applications/" + id + "/draft")).contains("其中部分内容属于内部管理信息", "登记资料另有查询办法");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.JF_V4_2})
    void aProposalIsEditedByTheLeaderAndWrittenAnewByTheOffice() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        var office = desks.who("tian.ye");
        long one = supervisions
                .open(office, id, null, Set.of(Ground.EVASIVE), "多次电话询问，均答复正在研究。")
                .orElseThrow()
                .id();
        var _ = supervisions
                .propose(office, one, "未按规定听取信访人陈述事实和理由", "重新听取陈述后作出处理意见")
                .orElseThrow();
        String proposal = "/desk/supervision/" + one + "/proposal";
        var writer = Clerk.signedIn(port, "tian.ye");
        assertThat(writer.status(proposal + "/edited"))
                .as("it lies before the leader")
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "yu.bo").status(proposal + "/draft.docx"))
                .isEqualTo(404);
        var leader = Clerk.signedIn(port, "gu.xin");
        assertThat(leader.page("/desk/supervision/" + one + "/decide-proposal")).contains(proposal + "/draft.docx");
        byte[] edited = edited(
                leader.bytes(proposal + "/draft.docx").body(), body -> body.replace("重新听取陈述后", "当面重新听取陈述并制作笔录后"));
        assertThat(leader.uploads(proposal + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("<mark>当面</mark>", "由拟稿人采用");
        var _ = supervisions
                .decideProposal(desks.who("gu.xin"), one, false, "请按修改稿调整")
                .orElseThrow();
        assertThat(writer.page("/desk/supervision/" + one + "/propose"))
                .as("what was refused is written on")
                .contains("重新听取陈述后作出处理意见", proposal + "/edited");
        String words = "当面重新听取陈述并制作笔录后作出处理意见";
        assertThat(writer.uploads(proposal + "/edited", "file", "edited.docx", edited)
                        .body())
                .contains("name=\"words\" value=\"" + words + "\"");
        assertThat(Clerk.location(writer.submit(proposal + "/edited", proposal + "/accepted", "words", words)))
                .startsWith("/desk/supervision/" + one + "/propose");
        assertThat(writer.page("/desk/supervision/" + one + "/propose")).contains(words, "未按规定听取信访人陈述事实和理由");
    }

    /** As a leader sends it back from a word processor, with a change of fixed words, too. */
    private static byte[] edited(byte[] docx) {
        return edited(
                docx,
                part -> part.replace("货物已于次日放行。", "货物已于次日放行，并向当事人说明了原因。")
                        .replace("对请求予以回应。", "对请求作出答复。")
                        .replace("现提出处理意见如下", "现答复如下"));
    }

    private static byte[] edited(byte[] docx, UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(part).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
