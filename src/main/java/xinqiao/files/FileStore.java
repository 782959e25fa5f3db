package xinqiao.files;

import static xinqiao.law.Provision.KM_11B;
import static xinqiao.law.Provision.LAW_S3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.files.rules.Content;
import xinqiao.files.rules.FileName;
import xinqiao.files.rules.Flaw;
import xinqiao.files.rules.Images;
import xinqiao.files.rules.Kind;
import xinqiao.files.rules.Recognition;
import xinqiao.law.Decision;

/** Takes files from outside: checks, cleans and scans them, then keeps each content once, under its SHA-256. */
@Component
public class FileStore {
    private final ContentFolder folder;
    private final StoredFileTable table;
    private final Scanner scanner;
    private final FileSettings settings;
    private final Clock clock;

    FileStore(ContentFolder folder, StoredFileTable table, Scanner scanner, FileSettings settings, Clock clock) {
        this.folder = folder;
        this.table = table;
        this.scanner = scanner;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param name as the browser sent it
     * @return the file as kept, or every word the sender needs to do better
     * @throws UncheckedIOException if the disk fails; then nothing was kept
     */
    public Decision<StoredFile> put(InputStream in, String name) {
        var clean = FileName.of(name);
        try (var incoming = folder.receive(in, settings.largest().toBytes())) {
            if (incoming.size() == 0) return Decision.refused(KM_11B, "files.refusal.empty", clean.toString());
            if (incoming.tooLarge())
                return Decision.refused(
                        KM_11B,
                        "files.refusal.too-large",
                        clean.toString(),
                        settings.largest().toMegabytes());
            return switch (Recognition.of(incoming.path())) {
                case Content.Other(String type) ->
                    Decision.refused(LAW_S3, "files.refusal.kind", clean.toString(), type, Kind.list());
                case Flaw flaw -> refused(flaw, clean);
                case Kind kind -> named(kind, clean).flatMap(fitting -> keep(incoming, kind, fitting));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the system itself has made and nothing may change, such as an issued letter; nothing to check or to clean. */
    public StoredFile keep(byte[] content, String name, String type) {
        return keep(new ByteArrayInputStream(content), name, type);
    }

    /** The same of whatever size. @param type its media type */
    public StoredFile keep(InputStream made, String name, String type) {
        try (var incoming = folder.receive(made, Long.MAX_VALUE - 1)) {
            var file = new StoredFile(incoming.keep(), FileName.of(name).toString(), type, incoming.size());
            table.insert(file, clock.instant());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most that one file may weigh, in bytes. */
    public long largest() {
        return settings.largest().toBytes();
    }

    /** @throws UncheckedIOException if there is no such content */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the content lies, for sending it without reading it. Never write there. */
    public Path path(String sha256) {
        return folder.path(sha256);
    }

    private static Decision<FileName> named(Kind kind, FileName name) {
        if (name.extension().isEmpty()) return Decision.granted(name.as(kind.extension()));
        if (kind.fits(name.extension())) return Decision.granted(name);
        return Decision.refused(LAW_S3, "files.refusal.extension", name.toString(), name.extension(), kind.name());
    }

    private static Decision<StoredFile> refused(Flaw flaw, FileName name) {
        return Decision.refused(LAW_S3, "files.refusal." + flaw.name(), name.toString());
    }

    private Decision<StoredFile> keep(ContentFolder.Incoming incoming, Kind kind, FileName name) {
        try {
            if (Images.cleans(kind)) {
                Optional<byte[]> cleaned = Images.clean(kind, Files.readAllBytes(incoming.path()));
                if (cleaned.isEmpty()) return refused(Flaw.DAMAGED, name);
                incoming.replace(cleaned.get());
            }
            return switch (scanner.scan(incoming.path())) {
                case CLEAN -> {
                    var file = new StoredFile(incoming.keep(), name.toString(), kind.type(), incoming.size());
                    table.insert(file, clock.instant());
                    yield Decision.granted(file);
                }
                case REFUSED -> Decision.refused(LAW_S3, "files.refusal.scanner", name.toString());
                case FAILED -> Decision.refused(LAW_S3, "files.refusal.scanner-failed", name.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
