package xinqiao.reading.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.reading.Read;
import xinqiao.reading.worker.Message.Answer;
import xinqiao.reading.worker.Message.Question;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactions;
import xinqiao.redaction.Size;

/**
 * Answers questions about pages until nobody asks any more: it ends with its input, so also when the system dies. It has no
 * database and no network, and stops itself when it needs more memory than it was given.
 */
public final class ReadingWorker {
    /** What makes a page one with words: fewer are a page number or a scanner's stamp. */
    private static final int WORDS = 20;

    private static final float DPI = 200;
    private static final int TOO_MUCH_MEMORY = 3;

    private final Recogniser recogniser;
    private @Nullable String name;
    private @Nullable Original original;
    private @Nullable String refused;

    private ReadingWorker(Path folder) {
        this.recogniser = new Recogniser(folder);
    }

    /** @param words a folder of its own; the most memory in MB */
    public static void main(String[] words) throws IOException {
        watchMemory(Long.parseLong(words[1]));
        var worker = new ReadingWorker(Path.of(words[0]));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                // a line of its own, whatever native code has printed before
                out.print("\n" + Message.MARK + Message.text(worker.answer(Message.question(line))) + "\n");
                out.flush();
            }
        }
        System.exit(0);
    }

    private Answer answer(Question question) {
        try {
            open(question.file());
            if (original == null) return new Answer(0, null, refused);
            if (question.page() == 0) return new Answer(original.pages(), null, null);
            return new Answer(original.pages(), read(original, question.page()), null);
        } catch (IOException | RuntimeException e) {
            return new Answer(0, null, "unreadable");
        }
    }

    /** One file after the other: its pages are asked for in turn. */
    private void open(String file) throws IOException {
        if (file.equals(name)) return;
        if (original != null) original.close();
        original = null;
        name = file;
        switch (Redactions.open(Files.readAllBytes(Path.of(file)), "")) {
            case Granted<Original>(Original opened) -> original = opened;
            case Refused<Original> no -> refused = reason(no.objections().getFirst());
        }
    }

    private static String reason(Objection objection) {
        String key = objection.reason();
        return List.of("locked", "pages", "pixels", "too-large").stream()
                .filter(known -> key.endsWith("." + known))
                .findFirst()
                .orElse("damaged");
    }

    private Read read(Original original, int page) throws IOException {
        List<Glyph> words = original.lines(page);
        int many =
                words.stream().mapToInt(glyph -> glyph.text().strip().length()).sum();
        if (many < WORDS) return new Read(false, recogniser.lines(original.picture(page, DPI)));
        Size size = original.size(page);
        return new Read(
                true,
                Rows.inOrder(words.stream()
                        .filter(glyph -> !glyph.text().isBlank())
                        .map(glyph -> new Read.Line(
                                glyph.text().strip(),
                                glyph.box().x() / size.width(),
                                glyph.box().y() / size.height(),
                                glyph.box().width() / size.width(),
                                glyph.box().height() / size.height(),
                                List.of()))
                        .toList()));
    }

    /** Native memory knows no limit of the JVM. */
    private static void watchMemory(long megabytes) {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) return;
        Thread.ofPlatform().daemon().name("memory").start(() -> {
            while (true) {
                if (resident(status) > megabytes << 10) Runtime.getRuntime().halt(TOO_MUCH_MEMORY);
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    /** In KB. */
    private static long resident(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
