package xinqiao.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {
    private static StoredFile file(String name, String type) {
        return new StoredFile("0".repeat(64), name, type, 1);
    }

    @Test
    void aNameComesThroughInAnyLanguageAndCannotBreakTheHeader() {
        assertThat(Download.headers(file("答复 意见.pdf", "application/pdf")))
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"__ __.pdf\"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%20%E6%84%8F%E8%A7%81.pdf")
                .containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(Download.headers(file("a\"; filename=x.exe;\\\r\n'.txt", "text/plain"))
                        .get("Content-Disposition"))
                .isEqualTo("attachment; filename=\"a__ filename=x.exe____'.txt\";"
                        + " filename*=UTF-8''a%22%3B%20filename%3Dx.exe%3B%5C%0D%0A%27.txt");
    }

    @Test
    void onlyWhatRunsNothingIsShownInTheBrowser() {
        assertThat(Download.shown(file("a.pdf", "application/pdf")).get("Content-Disposition"))
                .startsWith("inline");
        assertThat(Download.shown(file("a.jpg", "image/jpeg")).get("Content-Disposition"))
                .startsWith("inline");
        for (var type : new String[] {"text/plain", "text/html", "image/svg+xml", "application/msword"})
            assertThat(Download.shown(file("a", type)).get("Content-Disposition"))
                    .startsWith("attachment");
        assertThat(Download.shown(file("a.jpg", "image/jpeg")).get("Content-Security-Policy"))
                .contains("sandbox");
    }
}
