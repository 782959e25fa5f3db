package xinqiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What takes one worker down is given to a second one, and to no third. */
class ReaderTest {
    @Test
    void aPageThatTookOneWorkerDownIsReadByASecond(@TempDir Path folder) throws Exception {
        var settings = new ReadingSettings(
                true,
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(500),
                DataSize.ofMegabytes(64),
                Duration.ofMinutes(1),
                StandInWorker.class.getName());
        var reader = new Reader(settings, folder);
        try {
            Path page = folder.resolve("page.png");
            assertThat(reader.page(page, 6).lines().getFirst().text()).isEqualTo("第6页的字");
            assertThat(Files.exists(folder.resolve("reading/read-once")))
                    .as("the first one went down with it")
                    .isTrue();
            Unread twice = catchThrowableOfType(Unread.class, () -> reader.page(page, 2));
            assertThat(twice.reason()).isEqualTo(Unread.Reason.CRASHED);
            assertThat(reader.page(page, 1).lines().getFirst().text())
                    .as("the next page has a worker of its own")
                    .isEqualTo("第1页的字");
        } finally {
            reader.stop();
        }
    }
}
