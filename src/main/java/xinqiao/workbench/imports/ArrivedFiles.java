package xinqiao.workbench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Actor;

/** Files between trying and loading: each belongs to the one who brought it and is named by a random word. */
@Component
public class ArrivedFiles {
    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    ArrivedFiles(@Value("${xinqiao.data}") Path data) {
        this.folder = data.resolve("imports");
    }

    public String keep(Actor actor, MultipartFile file) throws IOException {
        Files.createDirectories(folder);
        byte[] word = new byte[16];
        random.nextBytes(word);
        String ticket = HexFormat.of().formatHex(word);
        file.transferTo(path(actor, ticket));
        return ticket;
    }

    /** Nothing for a ticket that isn't this person's. */
    public Optional<Path> find(Actor actor, String ticket) {
        if (!ticket.matches("[0-9a-f]{32}")) return Optional.empty();
        return Optional.of(path(actor, ticket)).filter(Files::exists);
    }

    public void drop(Actor actor, String ticket) throws IOException {
        Files.deleteIfExists(path(actor, ticket));
    }

    private Path path(Actor actor, String ticket) {
        return folder.resolve(actor.accountId() + "-" + ticket + ".table");
    }
}
