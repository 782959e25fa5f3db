package xinqiao.administration;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Flaw;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;

/** Procedures out of files that the organisation file names: each becomes a draft, published by the house that follows it. */
@Component
class SetupProcedures {
    private final ProfileBook book;
    private final Profiles profiles;

    SetupProcedures(ProfileBook book, Profiles profiles) {
        this.book = book;
        this.profiles = profiles;
    }

    void load(Loading loading, Outline procedure, Function<String, Optional<String>> files) {
        String name = procedure.text("file");
        Optional<String> yaml = files.apply(name);
        if (yaml.isEmpty()) {
            loading.problems().add(SetupProblem.of(procedure.line(), "administration.setup.no-file", name));
            return;
        }
        var reading = book.read(yaml.get());
        for (Flaw flaw : reading.flaws())
            loading.problems()
                    .add(SetupProblem.of(
                            procedure.line(), "administration.setup.faulty-profile", name, flaw.line(), flaw.reason()));
        if (reading.profile().isEmpty()) return;
        if (book.find(reading.profile().get().id()).isPresent()) {
            loading.known();
            return;
        }
        var unused = loading.create(
                procedure.line(),
                Item.PROFILE,
                Map.of("house", procedure.text("house"), "content", book.put(yaml.get())));
    }

    /** As this transaction has it. */
    Optional<Procedure> profile(String id) {
        return book.find(id)
                .flatMap(entry -> book.draft(entry.content()))
                .or(() -> profiles.filed().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    void publish(Loading loading, int line, String id) {
        if (book.find(id).filter(entry -> entry.standing() == Standing.DRAFT).isPresent())
            loading.change(line, Item.PROFILE, id, Map.of("standing", Standing.ACTIVE.name()));
    }
}
