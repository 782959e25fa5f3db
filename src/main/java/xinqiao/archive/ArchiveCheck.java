package xinqiao.archive;

import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.Verification;

/** Every bound file and every paper in it is there; that nothing of them changed, the check of all files says. */
final class ArchiveCheck implements Verification {
    private static final Machine TASK = new Machine("archive-check");
    private static final int BATCH = 500;
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/archive_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/archive_en");

    private final Gate gate;
    private final DossierStore store;
    private final FileStore files;

    ArchiveCheck(Gate gate, DossierStore store, FileStore files) {
        this.gate = gate;
        this.store = store;
        this.files = files;
    }

    @Override
    public String name() {
        return both("archive.verification");
    }

    @Override
    @Enforces(Provision.LAW_S4)
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        long after = 0;
        for (var batch = batch(after); !batch.isEmpty(); batch = batch(after)) {
            for (Dossier one : batch) if (!whole(one)) problems.add(both("archive.problem.pages", one.number()));
            after = batch.getLast().id();
        }
        return problems;
    }

    private List<Dossier> batch(long after) {
        return gate.as(TASK, tx -> store.bound(tx, after, BATCH));
    }

    private boolean whole(Dossier one) {
        return there(Objects.requireNonNull(one.sha256()))
                && (one.ofd() == null || there(one.ofd()))
                && one.papers().stream().allMatch(paper -> there(paper.sha256()));
    }

    private boolean there(String sha256) {
        return Files.exists(files.path(sha256));
    }

    private static String both(String key, @org.jspecify.annotations.Nullable Object... values) {
        return MessageFormat.format(CHINESE.getString(key), values)
                + " / "
                + MessageFormat.format(ENGLISH.getString(key), values);
    }
}
