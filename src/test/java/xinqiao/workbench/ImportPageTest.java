package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class ImportPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aFileIsTriedThenLoadedAndBadRowsAreNamed(String language) throws IOException {
        String prefix = "page-" + language + "-";
        Path file = Files.writeString(folder.resolve("旧系统.csv"), """
                msg_id,user,事由,created_at,body,reply,replied_at
                %1$s1,甲,道路积水,2025-03-03 09:00:00,正文一,已处理,2025-03-10 10:00:00
                %1$s2,,没有姓名,2025-03-03 09:00:00,正文二,,
                %1$s3,丙,窗口态度,2025-03-04 09:00:00,正文三,,
                """.formatted(prefix));
        try (var window = Look.as(port, "yan.xiang", language, Browser.DESKTOP)) {
            window.at("/desk/imports", "imports-file");
            window.page().setInputFiles("#file", file);
            window.page().click("main form button[type=submit]");
            assertThat(window.page().locator(".error-summary").count()).isEqualTo(1); // 事由 isn't known as the title
            window.here("imports-mapping");
            window.page().selectOption("#column-title", "事由");
            window.page().click("main form button[type=submit]");
            assertThat(window.page().locator("main").textContent())
                    .contains("3")
                    .contains("user");
            window.here("imports-report");
            window.page().click("form[action='/desk/imports/load'] button");
            window.page()
                    .waitForCondition(
                            () -> window.page().locator("#import[hx-get]").count() == 0);
            window.here("imports-run");
            assertThat(window.page().locator("#import progress").getAttribute("value"))
                    .isEqualTo("2");
        }
    }

    @Test
    void whoMayNotImportFindsNothing() {
        assertThat(Clerk.signedIn(port, "yang.fan").status("/desk/imports")).isEqualTo(404);
        assertThat(Clerk.signedIn(port, "mo.han").status("/desk/imports/999999"))
                .isEqualTo(404);
    }
}
