package xinqiao.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.petition.Upload;

/** Files that come with a request. */
@Component
public class FileParts {
    private final FileStore store;

    FileParts(FileStore store) {
        this.store = store;
    }

    /** @throws xinqiao.law.Refusal with what is wrong with each of them */
    public List<Upload> keep(List<MultipartFile> files) {
        var objections = new Objections();
        List<Upload> kept = new ArrayList<>();
        for (MultipartFile file : files) {
            Decision<StoredFile> decision = keep(file);
            objections.and(decision);
            if (decision instanceof Granted<StoredFile>(StoredFile f))
                kept.add(new Upload(f.sha256(), f.name(), f.type(), f.size()));
        }
        return objections.orGrant(() -> kept).orElseThrow();
    }

    private Decision<StoredFile> keep(MultipartFile file) {
        String name = file.getOriginalFilename();
        try (InputStream in = file.getInputStream()) {
            return store.put(in, name == null ? "" : name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
