package xinqiao.operation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xinqiao.operation.StartRefused;

/**
 * As whom PostgreSQL runs, since it refuses to be root. An ordinary user is taken as he is. For root, a user namespace
 * of its own makes the server see "nobody" while the files stay root's; where namespaces are forbidden, as in many
 * containers, the server becomes the user nobody, who then owns its files.
 *
 * @param prefix words to put before a command
 * @param uid owner of the server's files
 */
record ServerAccount(List<String> prefix, int uid) {
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> SWITCH =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static ServerAccount find() throws IOException {
        int self = uid(Path.of("/proc/self"));
        if (self != 0) return new ServerAccount(List.of(), self);
        if (Tool.works(NAMESPACE, "true")) return new ServerAccount(NAMESPACE, 0);
        return nobody();
    }

    static ServerAccount nobody() {
        if (Tool.works(SWITCH, "true")) return new ServerAccount(SWITCH, NOBODY);
        throw new StartRefused("operation.refusal.root");
    }

    /** Opens the way from the data folder to the server's own folder, and checks that the account gets there. */
    void reach(Path folder) throws IOException {
        if (uid != NOBODY) return;
        for (Path way : List.of(folder, folder.toAbsolutePath().getParent())) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(way));
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) Files.setPosixFilePermissions(way, permissions);
        }
        if (!Tool.works(prefix, "test", "-x", folder.toString())) {
            throw new StartRefused("operation.refusal.unreachable", folder);
        }
    }

    /** Gives the folder to the account, with all that is in it; an earlier run may have had another account. */
    void own(Path folder) throws IOException {
        if (uid(folder) == uid) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int uid(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(path, "unix:uid");
        return attributes.get("uid") instanceof Integer uid ? uid : -1;
    }
}
