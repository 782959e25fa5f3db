package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Procedures, own words and telephone numbers as an administrator changes them: by the pages alone. */
@XinqiaoTest
class ProcedurePagesTest {
    private static final String TOP = "/desk/administration";
    private static final String PROCEDURES = TOP + "/procedures";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @BeforeEach
    void oneDay() {
        clock.set("2026-11-22T09:00");
    }

    private static String number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String national() throws IOException {
        try (var file = getClass().getResourceAsStream("/profiles/national-petition-2022.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTextIsReadLineByLineComparedTriedPutIntoForceAndWithdrawn() throws IOException {
        var admin = Clerk.signedIn(port, "tao.ran");
        String text = national()
                .replace("id: national-petition-2022", "id: page-petition-1")
                .replace("family: national-petition", "family: page-petition");
        var nothing = admin.submit(PROCEDURES, PROCEDURES, "house", "8600", "yaml", "");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("请选择规程文件");
        var faulty =
                admin.submit(PROCEDURES, PROCEDURES, "house", "8600", "yaml", text.replace("days: 60", "days: sixty"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("处错误", "“days”应当是整数", "days: sixty");
        var kept = admin.submit(PROCEDURES, PROCEDURES, "house", "8600", "yaml", text.replace("days: 60", "days: 40"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        String page = PROCEDURES + "/page-petition-1";
        assertThat(admin.page(PROCEDURES)).contains("page-petition-1", "草案");
        assertThat(Clerk.signedIn(port, "chen.jing").page("/desk/profiles")).doesNotContain("page-petition-1");

        String compared = admin.page(page + "?with=national-petition-2022&trial=8600");
        assertThat(compared).contains("有差别的规定共 2 项", "40日", "60日", "试算");
        assertThat(admin.page(page + "/text")).contains("days: 40");

        var past = admin.submit(page, page + "/follow", "house", "8604", "from", "2026-01-01");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("施行日期不得早于今日");
        var followed = admin.submit(page, page + "/follow", "house", "8604", "from", "2027-03-01");
        assertThat(followed.statusCode()).as(followed.body()).isEqualTo(303);
        assertThat(admin.page(TOP + "/houses/8604")).contains("page-petition-1", "2027年3月1日");
        assertThat(Clerk.signedIn(port, "chen.jing").page("/desk/profiles")).contains("page-petition-1");
        assertThat(admin.page(TOP + "/history/FOLLOWED/8604")).contains("2027-03-01 page-petition-1");
        var again = admin.submit(PROCEDURES, PROCEDURES, "house", "8600", "yaml", text);
        assertThat(again.body()).contains("规程已经发布，文本不再改动");

        var withdrawn = admin.submit(page, page + "/withdraw");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(303);
        assertThat(admin.page(TOP + "/houses/8604")).doesNotContain("page-petition-1");
        assertThat(admin.page(page)).contains("已撤回");
    }

    @Test
    void ownWordsAreTriedInALetterAndDoNotCountWithoutALeader() {
        var admin = Clerk.signedIn(port, "tao.ran");
        assertThat(admin.page(TOP + "/wordings?house=8603")).contains("受理告知书", "结语");
        String path = TOP + "/wordings/8603:kunming-petition-2023:acceptance:closing";
        String version = number(admin.page(path), "name=\"version\" value=\"(\\d+)\"");
        var preview = admin.submit(
                path, path, "version", version, "words-zh", "特此告知，敬请知悉。", "words-en", "Please note.", "preview", "yes");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("<mark>特此告知，敬请知悉。</mark>", "<mark>Please note.</mark>", "〔收件人〕");
        assertThat(admin.page(TOP + "/wordings?house=8603")).doesNotContain("敬请知悉");
        var wrong = admin.submit(path, path, "version", version, "words-zh", "十五日内告知。", "words-en", "Within 15 days.");
        assertThat(wrong.body()).contains("直接写了有法律意义的数字", "十五日内告知。");
        // nobody puts words into force alone: what was sent without being approved is only shown
        var sent = admin.submit(path, path, "version", version, "words-zh", "特此告知，敬请知悉。", "words-en", "Please note.");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("经负责人批准").doesNotContain("停用自定用语");
        assertThat(admin.page(TOP + "/wordings?house=8603")).doesNotContain("敬请知悉", "自定</");
    }

    @Test
    @Covers(Provision.GS_C20)
    void theTelephoneNumbersOfEachBusinessAreOnThePublicPage() {
        var admin = Clerk.signedIn(port, "tao.ran");
        String edit = TOP + "/edit/PHONES/8601";
        String version = number(admin.page(edit), "name=\"version\" value=\"(\\d+)\"");
        var wrong = admin.submit(edit, edit, "version", version, "phones", "货运 Cargo");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("第 1 行不符合", "货运 Cargo");
        var saved = admin.submit(edit, edit, "version", version, "phones", "货运监管 | Air cargo <b> | 0871-55500119");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(admin.page("/contact")).contains("货运监管", "tel:087155500119", "12360");
        assertThat(admin.page("/contact?lang=en")).contains("Air cargo &lt;b&gt;");
    }

    @Test
    void whoDoesNotAdministerFindsNoneOfThesePages() {
        for (String login : new String[] {"chen.jing", "wei.hong", "shen.pei"}) {
            var other = Clerk.signedIn(port, login);
            for (String path : new String[] {
                "/procedures",
                "/procedures/kunming-petition-2023",
                "/wordings",
                "/wordings/8600:kunming-petition-2023:acceptance:closing",
                "/edit/PHONES/8600"
            }) assertThat(other.status(TOP + path)).as(login + path).isEqualTo(404);
        }
        var admin = Clerk.signedIn(port, "tao.ran");
        assertThat(admin.status(PROCEDURES + "/no-such")).isEqualTo(404);
        assertThat(admin.status(TOP + "/wordings/8600:x:y:z")).isEqualTo(404);
        assertThat(admin.status(TOP + "/wordings?house=0000")).isEqualTo(404);
        assertThat(admin.status(TOP + "/edit/FOLLOWED/8600")).isEqualTo(404);
    }
}
