package xinqiao.mailroom;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.mailroom.rules.Steps;
import xinqiao.petition.NotThere;

/** Reads the mail book of a house: what waits where, the post of a day, one letter. */
@Component
public class MailBook {
    private final Gate gate;
    private final MailStore store;
    private final MailPapers papers;
    private final ValuableStore valuables;

    MailBook(Gate gate, MailStore store, MailPapers papers, ValuableStore valuables) {
        this.gate = gate;
        this.store = store;
        this.papers = papers;
        this.valuables = valuables;
    }

    /** Letters with what stands on them, as long as they are no case. */
    public record Page(List<MailItem> items, Map<Long, MailContent> contents) {
        public List<MailItem> at(MailPlace place) {
            return items.stream().filter(item -> item.place() == place).toList();
        }

        /** What is opened before anything else (JF-L1). */
        public List<MailItem> atOnce() {
            return items.stream().filter(Steps::atOnce).toList();
        }

        /** Opened, and the envelope not written down yet. */
        public List<MailItem> undescribed() {
            return items.stream()
                    .filter(item ->
                            item.inHand() && !item.described() && item.step().compareTo(MailStep.OPENED) >= 0)
                    .toList();
        }
    }

    /** What isn't out of the book. */
    @Enforces({Provision.JF_L1, Provision.JF_L5, Provision.KM_21B})
    public Page waiting(Actor actor) {
        return page(actor, tx -> store.waiting(tx, actor.houseCode()));
    }

    public Page ofDay(Actor actor, LocalDate day) {
        return page(actor, tx -> store.ofDay(tx, actor.houseCode(), day));
    }

    private Page page(Actor actor, java.util.function.Function<DSLContext, List<MailItem>> wanted) {
        if (!Mailroom.keeps(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            var items = wanted.apply(tx);
            Collection<Long> ids = items.stream().map(MailItem::id).toList();
            return new Page(items, papers.contents(tx, ids));
        });
    }

    /** The same without what stands on them; for numbers. */
    public List<MailItem> counted(Actor actor) {
        return Mailroom.keeps(actor) ? gate.as(actor, tx -> store.waiting(tx, actor.houseCode())) : List.of();
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public MailFile open(Actor actor, long id) {
        if (!Mailroom.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            var item = store.find(tx, id)
                    .filter(one -> one.houseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(id));
            return new MailFile(
                    item,
                    papers.content(tx, id).orElse(null),
                    store.steps(tx, id),
                    papers.scans(tx, id),
                    valuables.of(tx, id));
        });
    }

    /** The numbers of the letters of a case, for whoever sees the case. */
    public List<String> letters(Actor actor, long petition) {
        return gate.as(actor, tx -> papers.numbers(tx, petition));
    }

    public Optional<MailItem> numbered(Actor actor, Collection<String> numbers) {
        if (!Mailroom.keeps(actor) || numbers.size() != 1) return Optional.empty();
        return gate.as(actor, tx -> store.numbered(tx, actor.houseCode(), numbers)).stream()
                .findFirst();
    }

    /** The next whose envelope is to be written down. */
    public Optional<MailItem> toDescribe(Actor actor) {
        return new Page(counted(actor), Map.of()).undescribed().stream().min(FIRST);
    }

    /** The next to be registered: what is urgent first, then in the order in which it came. */
    public Optional<MailItem> toRegister(Actor actor) {
        return counted(actor).stream()
                .filter(item -> item.place() == MailPlace.TO_REGISTER)
                .min(FIRST);
    }

    private static final Comparator<MailItem> FIRST =
            Comparator.comparing((MailItem item) -> !item.kind().urgent()).thenComparing(MailItem::id);
}
