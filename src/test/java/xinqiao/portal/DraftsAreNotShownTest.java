package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Investigation;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** No substantive word reaches the petitioner before the letter does: on no page, in no answer of the API, in no file. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class DraftsAreNotShownTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private void nothingOf(Receipt receipt, String... words) throws IOException, InterruptedException {
        assertThat(desk.read(new Petitioner(receipt.id())).toString()).doesNotContain(words);
        nothingOnTheSite(receipt, words);
    }

    private void nothingOnTheSite(Receipt receipt, String... words) throws IOException, InterruptedException {
        var visit = new Visit(port, "zh-CN");
        visit.get("/track").post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
        assertThat(visit.page()).contains(receipt.number()).doesNotContain(words);
        var slip = "{\"number\":\"%s\",\"code\":\"%s\"}".formatted(receipt.number(), receipt.code());
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/public/track"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(slip))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.body()).contains(receipt.number()).doesNotContain(words);
        }
    }

    @Test
    @Covers({Provision.JF_V6, Provision.JF_L5})
    void nothingOfADraftReachesThePetitionerBeforeTheLetterDoes() throws IOException, InterruptedException {
        var receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        long id = receipt.id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", null));
        desks.act("kang.ning", id, new Command.Investigate(MONDAY, Investigation.PETITIONER_HEARD, "核查笔记：仓库值班表缺页。"));
        nothingOf(receipt, "核查笔记");
        var opinion = new Opinion(Outcome.SUPPORTED, "草稿事实：迟延属实。", "草稿意见：予以赔付。", "草稿依据");
        desks.act("kang.ning", id, new Command.DraftOpinion(opinion, null));
        nothingOf(receipt, "草稿", "核查笔记");
        desks.act("bai.lu", id, new Command.ReviewLaw(false, "审核意见：依据不足。", null));
        nothingOf(receipt, "草稿", "审核意见");
        desks.act("kang.ning", id, new Command.DraftOpinion(opinion, null));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "审核意见：同意。", null));
        nothingOf(receipt, "草稿", "审核意见");
        desks.act("gu.xin", id, new Command.Approve(false, "退回再研究。"));
        nothingOf(receipt, "草稿", "审核意见", "退回再研究");
        desks.act("kang.ning", id, new Command.DraftOpinion(opinion, null));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "审核意见：同意。", null));
        desks.act("gu.xin", id, new Command.Approve(true, "同意"));
        nothingOnTheSite(receipt, "草稿意见", "草稿事实");
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
        assertThat(desk.read(new Petitioner(id)).letters())
                .anyMatch(
                        letter -> letter.servedOn() != null && letter.content().contains("草稿意见"));
    }
}
