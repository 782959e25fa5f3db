package xinqiao.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Job;
import xinqiao.operation.Verification;
import xinqiao.organisation.Houses;

/** What an authority sets of its archive: its own tables, and where the monthly backup goes. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final LocalTime LATER = LocalTime.of(4, 10);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Bean
    ArchiveTables archiveTables(@Value("${xinqiao.archive.tables:}") String folder) {
        return ArchiveTables.read(folder.isBlank() ? null : Path.of(folder));
    }

    @Bean
    Backups archiveBackups(
            Gate gate,
            DossierStore store,
            ArchivePackage packages,
            Houses houses,
            DataFolder data,
            @Value("${xinqiao.archive.backup:}") String folder,
            Clock clock) {
        Path to = folder.isBlank() ? data.folder("archive-backup") : Path.of(folder);
        return new Backups(gate, store, packages, houses, to, clock);
    }

    @Bean
    Verification archiveVerification(Gate gate, DossierStore store, FileStore files) {
        return new ArchiveCheck(gate, store, files);
    }

    @Bean
    Job archiveBackup(Backups backups) {
        return Job.daily("archive.backup", AT_NIGHT, backups::ofThisMonth);
    }

    /** Bound pages as OFD, soon after they are bound; whoever asks before gets them made at once. */
    @Bean
    Job archiveOfd(DossierOfds ofds) {
        return Job.every("archive.ofd", PAUSE, ofds::complete);
    }

    /** What a crash has left of a destruction. */
    @Bean
    Job archiveDestruction(Destruction destruction) {
        return Job.daily("archive.destruction", LATER, destruction::complete);
    }
}
