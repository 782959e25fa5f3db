package xinqiao.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import xinqiao.documents.Letter;
import xinqiao.documents.Letters;
import xinqiao.documents.SampleLetters;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.WorkKind;

/** {@code ./xinqiao bench letters}: so many letters of every kind, in both languages, as PDF, as OFD and as a picture. */
final class LettersBench {
    /** 毫秒, of one core, and MB that may come on top between the first and the last letter */
    private static final int AIM = 100;

    private static final int FLAT = 16;
    private static final double MILLION = 1e6;

    private LettersBench() {}

    static void run(int many) {
        Letters letters = new Letters();
        List<Letter> mixed = mixed(many);
        for (Letter letter : mixed.subList(0, Math.min(many, 200))) used(letters.pdf(letter).length);
        for (Letter letter : mixed.subList(0, Math.min(many, 200))) used(letters.ofd(letter).length);
        measure("PDF", mixed, letters::pdf);
        measure("OFD", mixed, letters::ofd);
        measure("PNG", mixed.subList(0, Math.max(1, many / 10)), letter -> letters.picture(letter, 1, 96));
    }

    private static List<Letter> mixed(int many) {
        var petitions = ProfilesTest.builtIn().get("national-petition-2022");
        var disclosure = ProfilesTest.builtIn().disclosure("national-disclosure-2019");
        List<Letter> all = new ArrayList<>();
        for (LetterKind kind : LetterKind.values())
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                all.add(SampleLetters.letter(kind.work() == WorkKind.PETITION ? petitions : disclosure, kind, locale));
        List<Letter> mixed = new ArrayList<>();
        for (int i = 0; i < many; i++) mixed.add(all.get(i % all.size()).numbered("昆关信处〔2026〕" + (i + 1) + "号"));
        return mixed;
    }

    private static void measure(String form, List<Letter> letters, Function<Letter, byte[]> made) {
        long before = memory();
        long cpu = cpu();
        long wall = System.nanoTime();
        long bytes = 0;
        List<Double> each = new ArrayList<>();
        for (Letter letter : letters) {
            long start = cpu();
            bytes += made.apply(letter).length;
            each.add((cpu() - start) / MILLION);
        }
        double mean = (cpu() - cpu) / MILLION / letters.size();
        each.sort(null);
        long more = memory() - before;
        System.out.printf(
                "%s: %d letters, %.1f ms of one core each (aim: under %d), 99%% under %.1f ms, slowest %.1f ms, %.1f s in all,"
                        + " %d KB each, memory %+d MB (aim: at most %d more)%n",
                form,
                letters.size(),
                mean,
                AIM,
                each.get((int) (each.size() * 0.99)),
                each.getLast(),
                (System.nanoTime() - wall) / 1e9,
                bytes / letters.size() / 1024,
                more,
                FLAT);
        if (mean > AIM || more > FLAT) System.out.println("  MISSED");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is left after collecting, in MB. */
    private static long memory() {
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1 << 20);
    }

    private static void used(int length) {
        if (length == 0) throw new IllegalStateException("an empty letter");
    }
}
