package xinqiao.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.publication.Finding.Kind;
import xinqiao.publication.Finding.Place;
import xinqiao.publication.rules.Checking;
import xinqiao.redaction.CleanCopy;
import xinqiao.redaction.Finder;
import xinqiao.redaction.Found;
import xinqiao.redaction.Mark;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactions;

/** Looks into files that are to be public; once, when they are added. */
@Component
class PublicFileChecks {
    private final Redactions redactions;
    private final FileStore files;

    PublicFileChecks(Redactions redactions, FileStore files) {
        this.redactions = redactions;
        this.files = files;
    }

    /** A copy without what its pages don't show, in the store like any file; or why none can be made safely. */
    Decision<Attached> cleaned(Attached file) {
        try {
            return CleanCopy.of(Files.readAllBytes(files.path(file.sha256())), file.name())
                    .flatMap(copy -> files.put(new ByteArrayInputStream(copy), file.name()))
                    .map(copy -> new Attached(file.no(), copy.sha256(), copy.name(), copy.type(), copy.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> look(Attached file) {
        var stored = new StoredFile(file.sha256(), file.name(), file.type(), file.size());
        return switch (redactions.open(stored)) {
            case Granted<Original>(Original original) -> {
                try (original) {
                    List<Found> words = new Finder(List.of(), List.of())
                            .marks(original).stream()
                                    .map(Mark::found)
                                    .filter(Objects::nonNull)
                                    .toList();
                    yield Checking.inFile(file.name(), original.omissions(), words);
                }
            }
            case Refused<Original> _ -> List.of(new Finding(Kind.UNREADABLE, "", Place.FILE, file.name(), "", 1));
        };
    }
}
