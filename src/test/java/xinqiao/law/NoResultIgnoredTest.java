package xinqiao.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the compiler with the build's own flags on a sample, because a check that is switched off looks like a pass. */
class NoResultIgnoredTest {
    private static final Pattern ARGUMENT = Pattern.compile("<arg>([^<]*)</arg>");

    @TempDir
    Path folder;

    @Test
    void aDecisionThatIsThrownAwayDoesNotCompile() throws Exception {
        assertThat(compile("rule();")).contains("[CheckReturnValue]", "rule()");
    }

    @Test
    void aDecisionThatIsUsedCompiles() throws Exception {
        assertThat(compile("boolean granted = rule().isGranted();")).isEmpty();
    }

    @Test
    void collectedObjectionsThatAreNeverAnsweredDoNotCompile() throws Exception {
        assertThat(compile("new Objections().when(true, Provision.KM_17A, \"k\").orGrant(() -> 1);"))
                .contains("[CheckReturnValue]", "orGrant");
    }

    /** @return what the compiler has to say; nothing if it accepts the statement */
    private String compile(String statement) throws IOException, InterruptedException {
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, """
                package xinqiao.sample;

                import xinqiao.law.*;

                class Sample {
                    static Decision<String> rule() {
                        return Decision.granted("x");
                    }

                    void statement() {
                        %s
                    }
                }
                """.formatted(statement));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(flagsOfTheBuild());
        String classpath = System.getProperty("java.class.path");
        command.addAll(List.of("-proc:none", "-processorpath", classpath, "-classpath", classpath));
        command.addAll(List.of("-d", folder.toString(), source.toString()));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(javac.getInputStream().readAllBytes(), UTF_8);
        return javac.waitFor() == 0 ? "" : output;
    }

    private static List<String> flagsOfTheBuild() throws IOException {
        // NullAway stands on the build's processor path only; its flag alone would be an unknown check here
        return ARGUMENT.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .map(flag -> flag.startsWith("-Xplugin:") ? flag + " -XepIgnoreUnknownCheckNames" : flag)
                .toList();
    }
}
