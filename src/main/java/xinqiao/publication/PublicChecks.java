package xinqiao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Checking;

/** All that the checks find in a version. */
@Component
class PublicChecks {
    private final LibraryStore library;
    private final PublishingSteps steps;

    PublicChecks(LibraryStore library, PublishingSteps steps) {
        this.library = library;
        this.steps = steps;
    }

    List<Finding> of(DSLContext tx, Working one) {
        Set<String> gone = one.course().said().ties().stream()
                .map(Tie::number)
                .filter(number -> library.find(tx, number, steps.today()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        List<Finding> all = new ArrayList<>(
                Checking.of(one.content(), one.files(), one.course().said().ties(), gone));
        all.addAll(one.inFiles());
        return List.copyOf(all);
    }
}
