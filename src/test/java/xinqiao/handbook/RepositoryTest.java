package xinqiao.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the repository works anywhere: no folder of somebody's machine, no registry that others don't have. */
class RepositoryTest {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea", ".vscode", "node_modules");

    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.\\-/}$~])/(?:home|Users|work|workspace|mnt)/\\w|/root/\\.?\\w|/tmp/\\w");

    /** Hosts that hand out packages; a build takes them from Maven's own settings. */
    private static final Pattern REGISTRY =
            Pattern.compile("(?i)\\b(?:repo1?|registry|nexus|artifactory|mirrors?|packages)\\.[a-z0-9-]+\\.[a-z]{2,}"
                    + "|\\bjfrog\\.io|\\bmaven\\.aliyun|<repository>|<pluginRepository>");

    @Test
    void noFileNamesAFolderOfAMachineOrARegistry() throws IOException {
        var files = files(Path.of("."));
        assertThat(files).hasSizeGreaterThan(400);
        var found = new ArrayList<String>();
        for (Path file : files) faults(file, text(file)).forEach(found::add);
        assertThat(found).isEmpty();
    }

    @Test
    void whatOnlyWorksOnOneMachineIsFound() {
        var file = Path.of("Sample.java");
        for (String bad : List.of("home/li/x", "work/x", "Users/li", "root/.m2", "tmp/out"))
            assertThat(faults(file, "see /" + bad)).as(bad).containsExactly("Sample.java:1: see /" + bad);
        for (String bad : List.of("repo." + "example.org", "https://" + "nexus.example.cn/x", "<" + "repository>"))
            assertThat(faults(file, "\n" + bad)).as(bad).containsExactly("Sample.java:2: " + bad);
        for (String good : List.of("/desk/home", "/usr/share/fonts", "/srv/xinqiao", "the `/root` folder"))
            assertThat(faults(file, good)).as(good).isEmpty();
    }

    private static Stream<String> faults(Path file, String text) {
        List<String> lines = text.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> Stream.of(MACHINE, REGISTRY)
                        .anyMatch(bad -> bad.matcher(lines.get(i)).find()))
                .mapToObj(i -> file + ":" + (i + 1) + ": " + lines.get(i).strip());
    }

    /** Empty for what isn't text. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "";
        }
    }

    private static List<Path> files(Path root) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.endsWith("RepositoryTest.java") && !file.endsWith(".git"))
                    files.add(root.relativize(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
