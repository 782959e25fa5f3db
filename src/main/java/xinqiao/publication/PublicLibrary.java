package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;

/** What everybody may read of what the houses made public. */
@Component
public class PublicLibrary {
    private final Gate gate;
    /** Few enough for any reader of a site map, which may hold 50,000. */
    private static final int SLICE = 20_000;

    private final LibraryStore store;
    private final PublicDocumentStore documents;
    private final WithdrawalStore withdrawals;
    private final Clock clock;

    PublicLibrary(
            Gate gate, LibraryStore store, PublicDocumentStore documents, WithdrawalStore withdrawals, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.documents = documents;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** @param number 索引号 */
    public Optional<PublicDocument> find(String number) {
        return gate.as(new Visitor(), tx -> store.find(tx, number, today()));
    }

    /** What everybody is told who comes for something that was public under that number. */
    public Optional<Withdrawal> withdrawn(String number) {
        return gate.as(new Visitor(), tx -> withdrawals.find(tx, number));
    }

    /** What its public version says; that one was there when the document was found. */
    public PublicVersion read(PublicDocument one) {
        return gate.as(new Visitor(), tx -> documents.read(tx, one.id())).orElseThrow();
    }

    /** The newest first. @param after the last one of the page before */
    public List<PublicDocument> page(LibraryFilter filter, @Nullable PublicDocument after, int limit) {
        return gate.as(new Visitor(), tx -> store.page(tx, filter, after, limit, today()));
    }

    /** How many slices hold all that is public. */
    public int slices() {
        return (int) (gate.as(new Visitor(), store::last) / SLICE) + 1;
    }

    /** All that is public, for those who take everything: slice by slice, counted from nought, the oldest first. */
    public List<Listed> slice(int no) {
        long from = (long) no * SLICE;
        return gate.as(new Visitor(), tx -> store.slice(tx, from, from + SLICE, today()));
    }

    /** Every version that is public or was, the newest first. */
    public List<PublicVersion> versions(PublicDocument one) {
        return gate.as(new Visitor(), tx -> store.versions(tx, one.id()));
    }

    /** What everybody is told who comes for a version of it that isn't to be read any more. */
    public Optional<Withdrawal> closed(PublicDocument one, int version) {
        return gate.as(new Visitor(), tx -> store.closed(tx, one, version));
    }

    /** The files of a version that is public or was. */
    public List<Attached> files(PublicDocument one, int version) {
        return gate.as(new Visitor(), tx -> store.files(tx, one.id(), version));
    }

    /** What belongs to it, in both directions. */
    public List<Linked> links(PublicDocument one) {
        return gate.as(new Visitor(), tx -> store.links(tx, one.id(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
