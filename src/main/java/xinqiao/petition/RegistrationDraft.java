package xinqiao.petition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A registration that lacks something yet (暂存). It is no case: nothing runs, nothing is numbered.
 *
 * @param clerk who has it in hand
 * @param shut whether it complains of somebody, so that its clerk alone sees it
 * @param title a short name for the list
 * @param missing what it lacks, as names of {@code workbench.missing.}
 * @param form what was typed
 */
public record RegistrationDraft(long id, long clerk, Instant begunAt, Instant savedAt, Content content) {

    /** What is saved. */
    public record Content(
            boolean shut,
            @Nullable Channel channel,
            String title,
            List<String> missing,
            Map<String, List<String>> form,
            List<Upload> files) {
        public Content {
            missing = List.copyOf(missing);
            form = Map.copyOf(form);
            files = List.copyOf(files);
        }

        /** What the list calls it: its title, else who it is from. */
        public String label() {
            return title.isBlank() ? form.getOrDefault("p0-name", List.of("")).getFirst() : title;
        }
    }
}
