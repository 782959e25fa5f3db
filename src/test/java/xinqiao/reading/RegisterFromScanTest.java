package xinqiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.reading.SampleScans.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;
import xinqiao.workbench.Clerk;

/** A letter is registered from its scan: proposed, taken by presses, never over what was typed. */
@XinqiaoTest
class RegisterFromScanTest {
    private static final String PATH = "/desk/register";
    private static final Pattern TICKET = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");
    private static final List<String> LETTER = List.of(
            "关于跨境电商包裹滞留的投诉",
            "　　包裹到达口岸已经三十多天，请求尽快放行并书面答复。",
            "　　联系地址：昆明市盘龙区北京路12号",
            "　　联系电话：13812345678",
            "　　身份证号：11010519491231002X",
            ">信访人：张鑫淼",
            ">2026年4月15日");

    @LocalServerPort
    int port;

    @Autowired
    ReadingQueue queue;

    @Autowired
    TestClock clock;

    private static String field(String page, String name) {
        var input = Pattern.compile("<input[^>]* id=\"" + name + "\"[^>]*>").matcher(page);
        assertThat(input.find()).as(name).isTrue();
        return input.group().replaceAll("(?s).* value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void proposalsAreTakenByAPressAndNeverOverWhatWasTyped() throws InterruptedException {
        clock.set("2026-11-23T09:00");
        var clerk = Clerk.signedIn(port, "chen.jing");
        byte[] scan = SampleScans.of(LETTER, Look.PRINT, 1).jpeg();
        String sent = clerk.sends(PATH, "scan", "来信.jpg", scan, "do", "scan", "rows", "1", "channel", "LETTER")
                .body();
        assertThat(sent).contains("等待识别", "every 2s", "查看识别进度");
        var ticket = TICKET.matcher(sent);
        assertThat(ticket.find()).isTrue();
        while (queue.next()) assertThat(clock.instant()).isNotNull();

        String[] typed = {"rows", "1", "channel", "LETTER", "kept", ticket.group(1), "p0-name", "张鑫森"};
        String proposed = pressed(clerk, "scan", typed);
        assertThat(proposed)
                .contains("识别完毕", "识别建议", "value=\"scan-take-p0-phone\"", "与已填内容不同", "写信日期 2026-04-15", "第 1 页第 4 行")
                .doesNotContain("scan-take-p0-name", "every 2s");
        assertThat(field(proposed, "p0-name")).isEqualTo("张鑫森");
        assertThat(field(proposed, "p0-phone")).isEmpty();
        String one = pressed(clerk, "scan-take-p0-phone", typed);
        assertThat(field(one, "p0-phone")).isEqualTo("13812345678");
        assertThat(field(one, "p0-address")).isEmpty();
        String all = pressed(clerk, "scan-all", typed);
        assertThat(field(all, "p0-name")).isEqualTo("张鑫森");
        assertThat(field(all, "p0-address")).isEqualTo("昆明市盘龙区北京路12号");
        assertThat(field(all, "p0-documentNumber")).isEqualTo("11010519491231002X");
        assertThat(field(all, "title")).isEqualTo("关于跨境电商包裹滞留的投诉");
        assertThat(all).contains("value=\"跨境电商\" selected", "请求尽快放行并书面答复。</textarea>");

        String list = clerk.page("/desk/scans");
        assertThat(list).contains("扫描识别");
        var link = Pattern.compile("/desk/scans/(\\d+)\"").matcher(proposed);
        assertThat(link.find()).isTrue();
        String shown = clerk.page("/desk/scans/" + link.group(1));
        assertThat(shown).contains("关于跨境电商包裹滞留的投诉", "保存更正", "/pages/1.png");
        assertThat(clerk.status("/desk/scans/" + link.group(1) + "/pages/1.png"))
                .isEqualTo(200);
        var other = Clerk.signedIn(port, "zhou.min");
        for (String address : List.of("", "/progress", "/pages/1.png"))
            assertThat(other.status("/desk/scans/" + link.group(1) + address)).isEqualTo(404);
        String saved = "/desk/scans/" + link.group(1);
        assertThat(clerk.submit(saved, saved + "/correct", "page", "1", "seen", "", "text", "人工更正的文字")
                        .statusCode())
                .isEqualTo(303);
        var late = clerk.submit(saved, saved + "/correct", "page", "1", "seen", "", "text", "晚到的更正");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("晚到的更正", "人工更正的文字");
        for (String act : List.of("again", "stop"))
            assertThat(clerk.submit(saved, saved + "/" + act).statusCode()).isEqualTo(303);
    }

    private static String pressed(Clerk clerk, String button, String... typed) {
        String[] form = new String[typed.length + 2];
        form[0] = "do";
        form[1] = button;
        System.arraycopy(typed, 0, form, 2, typed.length);
        return clerk.submit(PATH, PATH, form).body();
    }
}
