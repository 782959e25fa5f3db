package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Anybody learns, without an account and without JavaScript, whether a letter is genuine. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class VerifyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    IssuedPapers papers;

    @Autowired
    TestClock clock;

    @Test
    @Covers(Provision.KM_7)
    void aLetterIsGenuineAndAChangedOneIsNot() {
        clock.set(MONDAY);
        long id = desks.register("mo.han", Papers.letter("8604", MONDAY)).id();
        desks.act("mo.han", id, Desks.acceptAppeal());
        var letter = desks.read("mo.han", id).letters().getLast();
        byte[] pdf = papers.pdf(LetterFamily.PETITION, letter.id(), Letter.of(letter.content()));
        assertThat(says("letter.pdf", pdf)).contains("文书真实有效", "签名后内容没有改动", "测试证书");
        pdf[pdf.length / 3] ^= 1;
        assertThat(says("<b>letter</b>.pdf", pdf)).contains("核对未通过").doesNotContain("<b>letter");
        assertThat(says("text.pdf", "text".getBytes(StandardCharsets.UTF_8))).contains("不是 PDF 或者 OFD 文件");
        var nothing = new Visit(port, "en").get("/verify").post("/verify", Map.of());
        assertThat(nothing.page()).contains("Choose the file to be checked");
    }

    private String says(String name, byte[] content) {
        return new Visit(port, "zh-CN")
                .get("/verify")
                .post("/verify", Map.of(), new Visit.File(name, content))
                .page();
    }
}
