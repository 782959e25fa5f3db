package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script in an installation of its own, with a java that only repeats what it was told. */
class ScriptTest {
    private static final List<String> TOOLS = List.of(
            "bash", "cat", "dirname", "find", "grep", "head", "id", "mkdir", "ps", "readlink", "rm", "sed", "uname");

    @TempDir
    Path place;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void install() throws IOException {
        assertThat(program("xinqiao", Files.readString(Path.of("xinqiao")))).isExecutable();
        Files.createDirectories(place.resolve("app"));
        Files.createFile(place.resolve("app/.built"));
        Files.createDirectories(place.resolve("tools"));
        for (String tool : TOOLS) {
            String path = Files.exists(Path.of("/usr/bin/" + tool)) ? "/usr/bin/" : "/bin/";
            assertThat(program("tools/" + tool, "#!/bin/sh\nexec " + path + tool + " \"$@\"\n"))
                    .isExecutable();
        }
        environment.put("PATH", place.resolve("tools").toString());
        environment.put("HOME", place.toString());
        environment.put("JAVA_HOME", jdk("25.0.3"));
        environment.put("XINQIAO_JDK_FOLDERS", place.resolve("none").toString());
    }

    @Test
    void itStartsADemonstrationUnlessToldOtherwise() {
        assertThat(run("run"))
                .startsWith("0")
                .contains("--spring.profiles.active=demo", "--xinqiao.data=" + place.resolve("data"))
                .doesNotContain("--server.port");
        assertThat(run("run", "--mode", "production", "--port", "80", "--data=/srv/字 号", "--x=y"))
                .contains(
                        "--spring.profiles.active=production", "--server.port=80", "--xinqiao.data=/srv/字 号", "--x=y");
    }

    @Test
    void commandsGoToTheApplicationInTheModeOfTheFolder() throws IOException {
        Files.createDirectories(place.resolve("data"));
        Files.writeString(place.resolve("data/mode"), "production");
        assertThat(run("import", "petitions", "a b.csv"))
                .contains("\ncommand\n--spring.profiles.active=production\n")
                .endsWith("\nimport\npetitions\na b.csv\n");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(run("run", "--port", "http")).startsWith("2").contains("http");
        assertThat(run("run", "--mode", "test")).startsWith("2").contains("production");
        assertThat(run("run", "--data")).startsWith("2").contains("--data");
        assertThat(run("fly")).startsWith("2").contains("fly", "./xinqiao run");
        assertThat(run("help")).startsWith("0").contains("./xinqiao verify");
    }

    @Test
    void withoutTheRightJavaItSaysWhichOne() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15"));
        assertThat(run("run")).startsWith("3").contains("未找到 JDK 25", "No JDK 25 found");
    }

    @Test
    void withoutMavenOnlyBuildingFails() throws IOException {
        assertThat(run("run")).startsWith("0");
        Files.createFile(place.resolve("pom.xml"));
        assertThat(run("run")).startsWith("3").contains("未找到 Maven", "Maven (mvn) not found");
    }

    @Test
    void whatDoesNotRunIsNotStopped() throws IOException {
        assertThat(run("status")).startsWith("1").contains("Not running");
        Files.createDirectories(place.resolve("data"));
        Files.writeString(
                place.resolve("data/instance.json"),
                "{\"pid\":" + ProcessHandle.current().pid() + ",\"port\":1,\"token\":\"t\"}");
        assertThat(run("stop")).startsWith("0").contains("Not running");
    }

    /** The exit code and, below it, all that was shown. */
    private String run(String... words) {
        try {
            var command = new ArrayList<>(List.of(place.resolve("xinqiao").toString()));
            command.addAll(List.of(words));
            Path shown = place.resolve("shown");
            var builder = new ProcessBuilder(command)
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(shown.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            return exit + "\n" + Files.readString(shown);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String jdk(String version) throws IOException {
        Path home = place.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        assertThat(program("jdk-" + version + "/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n"))
                .isExecutable();
        return home.toString();
    }

    private Path program(String name, String text) throws IOException {
        Path file = Files.writeString(place.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
