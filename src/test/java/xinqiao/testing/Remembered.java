package xinqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tests of one JVM leave for tests about the whole suite, where parts of it run side by side: a file each, in
 * the folder that {@code -Dxinqiao.remembered} names.
 */
final class Remembered {
    private final String what;
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    Remembered(String what) {
        this.what = what;
        String folder = System.getProperty("xinqiao.remembered");
        if (folder != null) Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(folder))));
    }

    void add(String one) {
        here.add(one);
    }

    Set<String> here() {
        return here;
    }

    /** Of this JVM, and of those that have ended. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(here);
        String folder = System.getProperty("xinqiao.remembered");
        if (folder != null) all.addAll(read(Path.of(folder)));
        return all;
    }

    private void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(what + "-" + ProcessHandle.current().pid()), new TreeSet<>(here));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> read(Path folder) {
        Set<String> all = new TreeSet<>();
        try (var files = Files.newDirectoryStream(folder, what + "-*")) {
            for (Path file : files) all.addAll(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
