package xinqiao.routing;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.petition.LinkKind;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.PetitionFact.ObjectionAnswered;
import xinqiao.petition.PetitionFact.SendingSettled;
import xinqiao.petition.SentCases;
import xinqiao.routing.SendingFact.Settled;
import xinqiao.routing.SendingStore.Kept;

/**
 * Tells the case at the other end what was decided at this one: nobody's reach covers both houses, so it is a task of the
 * system, in a transaction of its own. What a crash leaves undone is marked, and done by the next run.
 */
@Component
class Settling {
    private static final Machine TASK = new Machine("sendings");

    private final Gate gate;
    private final SendingStore store;
    private final SendingBook book;
    private final SentCases cases;
    private final LinkedCases linked;
    private final Clock clock;

    Settling(Gate gate, SendingStore store, SendingBook book, SentCases cases, LinkedCases linked, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.book = book;
        this.cases = cases;
        this.linked = linked;
        this.clock = clock;
    }

    void settle() {
        for (long id : gate.as(TASK, store::toSettle)) gate.run(TASK, tx -> settle(tx, id));
    }

    private void settle(DSLContext tx, long id) {
        Kept kept = store.lock(tx, id).orElse(null);
        if (kept == null || !kept.sending().toSettle()) return;
        var sending = kept.sending();
        Long first = sending.from().petition();
        Long later = sending.to().petition();
        Boolean agreed = sending.agreed();
        if (sending.state() == SendingState.DONE && first != null) {
            var unused = cases.settle(TASK, first, new SendingSettled(today(), id, sending.result()));
        } else if (agreed != null && later != null) {
            var unused = cases.settle(TASK, later, new ObjectionAnswered(today(), agreed, sending.answer()));
            if (agreed && first != null) linked.end(tx, first, later, LinkKind.SENT);
        }
        book.write(tx, TASK, kept, new Settled(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
