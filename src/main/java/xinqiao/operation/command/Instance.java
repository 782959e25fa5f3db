package xinqiao.operation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.operation.DataFolder;
import xinqiao.operation.postgres.Secrets;

/**
 * Where the running application can be told what to do, left in its data folder for whoever may read that folder.
 *
 * @param token proves that the caller read the file
 */
public record Instance(long pid, String address, int port, String token) {
    private static final String FILE = "instance.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The running instance on this data folder; the file of one that was killed doesn't count. */
    public static Optional<Instance> find(Path data) {
        if (!DataFolder.inUse(data)) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(Files.readString(data.resolve(FILE)), Instance.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        Secrets.write(data.resolve(FILE), JSON.writeValueAsString(this));
    }

    static void remove(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }
}
