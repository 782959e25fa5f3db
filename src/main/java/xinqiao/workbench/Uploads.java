package xinqiao.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.Upload;

/** Files that come with a form. They are kept even when the form comes back, so that nobody uploads twice. */
@Component
public class Uploads {
    /** The hidden field that carries what was uploaded before. */
    public static final String KEPT = "kept";

    private final FileStore store;
    private final KeptFiles tickets;

    Uploads(FileStore store, KeptFiles tickets) {
        this.store = store;
        this.tickets = tickets;
    }

    /** What was sent now and before, and what was objected to. */
    public record Sent(List<Upload> files, List<Objection> objections) {
        /** Those of another field of the same form besides. */
        public Sent and(Sent more) {
            return new Sent(
                    Stream.concat(files.stream(), more.files().stream()).toList(),
                    Stream.concat(objections.stream(), more.objections().stream())
                            .toList());
        }
    }

    public Sent take(HttpServletRequest request, String field) {
        return take(request, field, KEPT);
    }

    /** @param kept the hidden field that carries those of this one, where a form has several */
    public Sent take(HttpServletRequest request, String field, String kept) {
        List<Upload> files = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        String[] before = request.getParameterValues(kept);
        if (before != null) for (String ticket : before) tickets.read(ticket).ifPresent(files::add);
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) for (MultipartFile file : parts.getFiles(field)) take(file, files, objections);
        return new Sent(List.copyOf(files), List.copyOf(objections));
    }

    /** The tickets by which a form that comes back names the files. */
    public List<String> tickets(List<Upload> files) {
        return files.stream().map(tickets::write).toList();
    }

    private void take(MultipartFile file, List<Upload> files, List<Objection> objections) {
        String name = file.getOriginalFilename();
        if (name == null || name.isBlank()) return;
        try (var in = file.getInputStream()) {
            switch (store.put(in, name)) {
                case Granted<StoredFile>(StoredFile kept) ->
                    files.add(new Upload(kept.sha256(), kept.name(), kept.type(), kept.size()));
                case Refused<StoredFile> refused -> objections.addAll(refused.objections());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
