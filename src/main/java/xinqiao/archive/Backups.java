package xinqiao.archive;

import static xinqiao.db.Tables.DOSSIER_BACKUP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;

/**
 * 计算机档案应当每月备份: every bound file as a package in a folder of the month, each read back and compared with its checksums
 * before the backup counts. The folder belongs on another disk; where it lies is a setting.
 */
public class Backups {
    private static final Machine TASK = new Machine("archive-backup");
    private static final int BATCH = 200;

    private final Gate gate;
    private final DossierStore store;
    private final ArchivePackage packages;
    private final Houses houses;
    private final Path folder;
    private final Clock clock;

    Backups(Gate gate, DossierStore store, ArchivePackage packages, Houses houses, Path folder, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.packages = packages;
        this.houses = houses;
        this.folder = folder;
        this.clock = clock;
    }

    /** Once a month; a month that is done whole isn't done again, one that failed is. */
    @Enforces(Provision.JF_V5A)
    public void ofThisMonth() {
        var month = YearMonth.now(clock).toString();
        boolean done = gate.as(
                TASK,
                tx -> tx.fetchExists(
                        DOSSIER_BACKUP, DOSSIER_BACKUP.MONTH.eq(month).and(DOSSIER_BACKUP.PROBLEM.eq(""))));
        if (!done) run(month);
    }

    private void run(String month) {
        int files = 0;
        int restored = 0;
        long size = 0;
        List<String> problems = new ArrayList<>();
        Path of = folder(month);
        long after = 0;
        for (var batch = batch(after); !batch.isEmpty(); batch = batch(after)) {
            for (Dossier dossier : batch) {
                files++;
                try {
                    Path made = packages.into(of, dossier, house(dossier));
                    size += Files.size(made);
                    var wrong = ArchivePackage.problems(made);
                    if (wrong.isEmpty()) restored++;
                    else {
                        problems.add(dossier.number() + ": " + wrong.getFirst());
                        Files.delete(made); // written anew the next time
                    }
                } catch (IOException | UncheckedIOException e) {
                    problems.add(dossier.number() + ": " + e.getMessage());
                }
            }
            after = batch.getLast().id();
        }
        var backup = new Backup(
                month,
                clock.instant(),
                files,
                size,
                restored,
                String.join("\n", problems.stream().limit(20).toList()));
        gate.run(TASK, tx -> keep(tx, backup));
    }

    /** A file that is destroyed isn't left in the backups of earlier months. */
    void forget(String number) {
        if (!Files.isDirectory(folder)) return;
        try (var months = Files.newDirectoryStream(folder, "[0-9][0-9][0-9][0-9]-[0-9][0-9]")) {
            for (Path month : months) Files.deleteIfExists(month.resolve(number + ".zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Dossier> batch(long after) {
        return gate.as(TASK, tx -> store.bound(tx, after, BATCH));
    }

    private Path folder(String month) {
        try {
            return Files.createDirectories(folder.resolve(month));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String house(Dossier dossier) {
        return houses.get(dossier.houseCode()).name(Locale.of("zh"));
    }

    private static void keep(DSLContext tx, Backup backup) {
        tx.insertInto(DOSSIER_BACKUP)
                .set(DOSSIER_BACKUP.MONTH, backup.month())
                .set(DOSSIER_BACKUP.AT, backup.at().atOffset(ZoneOffset.UTC))
                .set(DOSSIER_BACKUP.FILES, backup.files())
                .set(DOSSIER_BACKUP.SIZE, backup.size())
                .set(DOSSIER_BACKUP.RESTORED, backup.restored())
                .set(DOSSIER_BACKUP.PROBLEM, backup.problem())
                .onConflict(DOSSIER_BACKUP.MONTH)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** The latest one; nothing in it tells of a case. */
    public Optional<Backup> latest() {
        return gate.as(
                TASK,
                tx -> tx.selectFrom(DOSSIER_BACKUP)
                        .orderBy(DOSSIER_BACKUP.MONTH.desc())
                        .limit(1)
                        .fetchOptional(row -> new Backup(
                                row.getMonth(),
                                Instant.from(row.getAt()),
                                row.getFiles(),
                                row.getSize(),
                                row.getRestored(),
                                row.getProblem())));
    }
}
