package xinqiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.reading.SampleScans.Look;
import xinqiao.reading.SampleScans.Sample;

/** A few short pages; all 48 are read by {@code ./xinqiao bench reading}. */
class AccuracyTest {
    private static final List<String> SHORT = List.of(
            "关于邮件长期滞留问题的投诉", "　　请求尽快放行邮件EA123456789CN，联系电话13812345678。", "　　身份证号：530102199003071234", ">信访人：张鑫淼");

    @Test
    void aFewPagesAreReadAsWellAsTheBenchSays(@TempDir Path folder) throws InterruptedException {
        try (var reading = PageReading.in(folder)) {
            for (Look look : List.of(Look.FAX, Look.SKEWED, Look.STAMPED)) {
                Sample sample = SampleScans.of(SHORT, look, 2);
                String read = reading.text(sample);
                // of some sixty characters two may be wrong
                assertThat(SampleScans.errors(sample.text(), read))
                        .as(look + ": " + read)
                        .isLessThan(4);
                assertThat(read).contains("530102199003071234");
            }
        }
    }
}
