package xinqiao.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.springframework.util.unit.DataSize;
import xinqiao.reading.SampleScans.Look;
import xinqiao.reading.SampleScans.Sample;
import xinqiao.reading.worker.ReadingWorker;

/** Reads sample pages as the system does, without its database. */
public final class PageReading implements AutoCloseable {
    private final Path folder;
    private final Reader reader;

    private PageReading(Path folder) {
        this.folder = folder;
        var settings = new ReadingSettings(
                true,
                Duration.ofMinutes(3),
                DataSize.ofMegabytes(1500),
                DataSize.ofMegabytes(384),
                Duration.ofMinutes(2),
                ReadingWorker.class.getName());
        this.reader = new Reader(settings, folder);
    }

    public static PageReading in(Path folder) {
        return new PageReading(folder);
    }

    /** How many of a hundred characters may be wrong, on average. */
    public static double limit(Look look) {
        return switch (look) {
            case PRINT, SKEWED, STAMPED, COPIED -> 1.0;
            case NOISY, FAX -> 2.0;
        };
    }

    public String text(Sample sample) throws InterruptedException {
        try {
            Path file = Files.write(folder.resolve(sample.name().toLowerCase(Locale.ROOT) + ".jpg"), sample.jpeg());
            return reader.page(file, 1).text();
        } catch (Unread e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In MB, where the system tells it. */
    public long mostMemory() {
        Long pid = reader.pid();
        if (pid == null) return 0;
        try (var lines = Files.lines(Path.of("/proc", pid.toString(), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    >> 10;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        reader.destroy();
    }
}
