package xinqiao.workbench.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.web.DeskDuties.Duty;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/**
 * What waits at this desk of one kind of work: an office head has more than a score of such numbers, and looks for them by
 * the work that they belong to.
 *
 * @param busy what waits, what is late first
 * @param idle what has nothing waiting, folded away
 */
public record StartGroup(Work work, List<Item> busy, List<Item> idle) {
    /** A kind of work, in the order in which it stands. */
    public enum Work {
        /** 信访 */
        PETITIONS,
        /** 依申请公开 */
        ON_REQUEST,
        /** 主动公开 */
        PROACTIVE,
        /** 管理 */
        MANAGEMENT;

        private static final List<String> REQUEST_PATHS =
                List.of("/desk/applications", "/desk/contests", "/desk/claims");
        private static final List<String> OPEN_PATHS = List.of(
                "/desk/publications",
                "/desk/catalogue",
                "/desk/guides",
                "/desk/compliance",
                "/desk/channels",
                "/desk/participation",
                "/desk/frequent",
                "/desk/figures");
        private static final List<String> OTHER_PATHS = List.of(
                "/desk/governance",
                "/desk/annual-reports",
                "/desk/statistics",
                "/desk/taken-out",
                "/desk/administration",
                "/desk/liability",
                "/desk/to-archive");

        /** To which work the list belongs that a number leads to; what isn't of the others is of petitions. */
        static Work of(String path) {
            if (begins(path, REQUEST_PATHS)) return ON_REQUEST;
            if (begins(path, OPEN_PATHS)) return PROACTIVE;
            return begins(path, OTHER_PATHS) ? MANAGEMENT : PETITIONS;
        }

        private static boolean begins(String path, List<String> some) {
            return some.stream().anyMatch(path::startsWith);
        }
    }

    /** A number that leads to the very list it counts. */
    public record Item(
            String href,
            String words,
            long number,
            Tone tone,
            @Nullable String note) {
        static Item of(Ui ui, Duty duty) {
            boolean late = duty.late() > 0;
            boolean said = duty.textKey().endsWith(".LATE");
            return new Item(
                    duty.path(),
                    ui.t(duty.textKey()),
                    duty.waiting(),
                    late ? Tone.LATE : Tone.SOON,
                    late && !said ? ui.t("workbench.duty.late", ui.number(duty.late())) : null);
        }

        private int urgency() {
            return switch (tone) {
                case LATE -> 0;
                case SOON -> 1;
                default -> 2;
            };
        }
    }

    public long waiting() {
        return busy.stream().mapToLong(Item::number).sum();
    }

    /** Those of the post; work that it has nothing to do with isn't there. @param items in the order of the desk */
    static List<StartGroup> of(List<Item> items) {
        return Arrays.stream(Work.values())
                .map(work -> of(work, items))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable StartGroup of(Work work, List<Item> items) {
        var those = items.stream().filter(item -> Work.of(item.href()) == work).toList();
        if (those.isEmpty()) return null;
        return new StartGroup(
                work,
                those.stream()
                        .filter(item -> item.number() > 0)
                        .sorted(Comparator.comparingInt(Item::urgency))
                        .toList(),
                those.stream().filter(item -> item.number() == 0).toList());
    }
}
