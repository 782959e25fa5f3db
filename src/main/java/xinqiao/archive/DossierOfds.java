package xinqiao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.files.FileStore;
import xinqiao.files.Forgetting;
import xinqiao.files.StoredFile;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The bound pages as OFD, made once: pictures of many pages take their time, so binding doesn't wait for them. */
@Component
class DossierOfds {
    private static final Logger LOG = LoggerFactory.getLogger(DossierOfds.class);
    private static final Machine TASK = new Machine("archive-ofd");
    private static final int BATCH = 50;

    private final Gate gate;
    private final DossierStore store;
    private final FileStore files;
    private final Forgetting forgetting;

    DossierOfds(Gate gate, DossierStore store, FileStore files, Forgetting forgetting) {
        this.forgetting = forgetting;
        this.gate = gate;
        this.store = store;
        this.files = files;
    }

    /** The file with its OFD. Two who make it at once make the same. */
    @Enforces({Provision.JF_V5A, Provision.LAW_S4})
    Dossier of(Dossier bound) {
        if (bound.ofd() != null) return bound;
        StoredFile made = make(bound);
        Dossier after = gate.as(TASK, tx -> {
            // destroyed while its pages were drawn: what was made of them goes the same way
            if (!store.ofd(tx, bound.id(), made)) {
                boolean _ = forgetting.forget(tx, made.sha256());
            }
            return store.find(tx, bound.id()).orElseThrow();
        });
        if (after.ofd() == null) {
            int _ = forgetting.sweep();
        }
        return after;
    }

    private StoredFile make(Dossier bound) {
        String number = Objects.requireNonNull(bound.number());
        try {
            Path made = Files.createTempFile("dossier", ".ofd");
            try {
                try (var out = Files.newOutputStream(made)) {
                    OfdPages.write(
                            files.path(Objects.requireNonNull(bound.sha256())),
                            number,
                            Objects.requireNonNull(bound.boundOn()),
                            out);
                }
                try (var in = Files.newInputStream(made)) {
                    return files.keep(in, number + ".ofd", OfdPages.TYPE);
                }
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes those that aren't made; one that fails doesn't keep the others waiting, and is tried again the next time. */
    void complete() {
        long after = 0;
        for (var batch = batch(after); !batch.isEmpty(); batch = batch(after)) {
            for (long id : batch) complete(id);
            after = batch.getLast();
        }
    }

    private List<Long> batch(long after) {
        return gate.as(TASK, tx -> store.withoutOfd(tx, after, BATCH));
    }

    private void complete(long id) {
        try {
            gate.as(TASK, tx -> store.find(tx, id))
                    .filter(file -> file.sha256() != null)
                    .ifPresent(file -> {
                        var _ = of(file);
                    });
        } catch (RuntimeException e) {
            LOG.error("The OFD of dossier {} could not be made", id, e);
        }
    }
}
