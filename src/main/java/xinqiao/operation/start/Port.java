package xinqiao.operation.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.operation.StartRefused;

/** The port of the pages: asked for before anything slow happens. */
public final class Port {
    private static final String LISTENING = "0A";

    private Port() {}

    /** @throws StartRefused that names the holder, as far as the operating system tells */
    public static void mustBeFree(int port, @Nullable InetAddress address) {
        if (port <= 0) return; // 0: any free one; -1: none
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartRefused(e, "operation.refusal.port", Integer.toString(port), holder(port));
        }
    }

    /** Such as "nginx (1234)"; a question mark when the system doesn't tell. */
    static String holder(int port) {
        try {
            var socket = "socket:[" + socketOf(port) + "]";
            return ProcessHandle.allProcesses()
                    .filter(process -> holds(process, socket))
                    .findFirst()
                    .map(process -> name(process) + " (" + process.pid() + ")")
                    .orElse("?");
        } catch (IOException e) {
            return "?";
        }
    }

    private static String socketOf(int port) throws IOException {
        String suffix = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (!Files.exists(Path.of(table))) continue;
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] words = line.strip().split("\\s+");
                if (words[1].endsWith(suffix) && words[3].equals(LISTENING)) return words[9];
            }
        }
        return "";
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException e) {
            return false; // another user's
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(c -> Path.of(c).getFileName().toString())
                .orElse("?");
    }
}
