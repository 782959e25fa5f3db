package xinqiao.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import xinqiao.procedure.reading.Fault;

/** Finds the profiles: those that come with the system, and those in the operator's folder. */
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {
    private static final Map<WorkKind, String> NATIONAL = Map.of(
            WorkKind.PETITION,
            "national-petition-2022.yaml",
            WorkKind.DISCLOSURE,
            "national-disclosure-2019.yaml",
            WorkKind.PUBLICATION,
            "national-publication-2019.yaml");

    /** @param folder xinqiao.profiles.folder; empty where a house needs none of its own */
    @Bean
    Profiles profiles(@Value("${xinqiao.profiles.folder:}") String folder, ProfileStore kept) throws IOException {
        Map<String, String> builtIn = builtIn();
        Map<WorkKind, String> national = new EnumMap<>(WorkKind.class);
        NATIONAL.forEach((kind, file) -> national.put(kind, builtIn.getOrDefault(file, "")));
        return files(folder).with(new KeptProfiles(kept, national));
    }

    static Profiles files(String folder) throws IOException {
        Map<String, String> files = builtIn();
        if (!folder.isBlank()) files.putAll(own(Path.of(folder)));
        return Profiles.read(files);
    }

    static Map<String, String> builtIn() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.yaml"))
            files.put(
                    Optional.ofNullable(file.getFilename()).orElse(file.getDescription()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, String> own(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            throw new ProfilesRefused(List.of(new Fault(folder.toString(), 0, "procedure.fault.no-folder", List.of())));
        Map<String, String> files = new TreeMap<>();
        List<Path> found;
        try (var entries = Files.list(folder)) {
            found = entries.filter(path -> path.toString().endsWith(".yaml")).toList();
        }
        for (Path file : found) files.put(file.toString(), Files.readString(file));
        return files;
    }
}
