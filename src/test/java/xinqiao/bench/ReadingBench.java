package xinqiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import xinqiao.reading.PageReading;
import xinqiao.reading.SampleScans;
import xinqiao.reading.SampleScans.Look;
import xinqiao.reading.SampleScans.Sample;

/** {@code ./xinqiao bench reading}: how many characters of 48 pages of our own are read wrongly, by how the page looks. */
final class ReadingBench {
    private static final double BILLION = 1e9;

    private ReadingBench() {}

    /** Of a hundred characters, on average over the pages of a look, and of any single page. */
    private record Sum(int pages, double errors, double worst, double seconds) {
        Sum and(double wrong, double took) {
            return new Sum(pages + 1, errors + wrong, Math.max(worst, wrong), seconds + took);
        }
    }

    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("xinqiao-reading");
        Map<Look, Sum> sums = new EnumMap<>(Look.class);
        try (var reading = PageReading.in(folder)) {
            for (Look look : Look.values())
                for (int letter = 0; letter < SampleScans.LETTERS.size(); letter++) {
                    Sample sample = SampleScans.of(letter, look);
                    long start = System.nanoTime();
                    String read = reading.text(sample);
                    double took = (System.nanoTime() - start) / BILLION;
                    double wrong = SampleScans.errors(sample.text(), read);
                    sums.merge(look, new Sum(1, wrong, wrong, took), (sum, one) -> sum.and(wrong, took));
                }
            System.out.println("| look | pages | wrong of 100 characters | worst page | limit | seconds a page |");
            System.out.println("| --- | --- | --- | --- | --- | --- |");
            sums.forEach(ReadingBench::line);
            System.out.printf("memory of the process at most %d MB%n", reading.mostMemory());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void line(Look look, Sum sum) {
        double mean = sum.errors() / sum.pages();
        System.out.printf(
                "| %s | %d | %.2f | %.2f | %.1f | %.1f |%s%n",
                look,
                sum.pages(),
                mean,
                sum.worst(),
                PageReading.limit(look),
                sum.seconds() / sum.pages(),
                mean > PageReading.limit(look) ? " MISSED" : "");
    }
}
