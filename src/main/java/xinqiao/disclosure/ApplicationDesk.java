package xinqiao.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Rules;
import xinqiao.disclosure.rules.Ruling;
import xinqiao.disclosure.rules.Setting;
import xinqiao.disclosure.rules.Showing;
import xinqiao.disclosure.rules.Standing;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;

/** Reads one application with what the actor may do now. */
@Component
public class ApplicationDesk {
    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ApplicantStore people;
    private final ApplicationHistory history;
    private final Applications applications;
    private final ApplicationLetters letters;
    private final ReadingLog readings;

    ApplicationDesk(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ApplicantStore people,
            ApplicationHistory history,
            Applications applications,
            ApplicationLetters letters,
            ReadingLog readings) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.people = people;
        this.history = history;
        this.applications = applications;
        this.letters = letters;
        this.readings = readings;
    }

    /**
     * One application, with the acts open to the actor.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces(Provision.SYS_4)
    public ApplicationFile read(Actor actor, long id) {
        return gate.byKey(actor, tx -> file(tx, actor, id)).orElseThrow(() -> new NotThere(id));
    }

    private Optional<ApplicationFile> file(DSLContext tx, Actor actor, long id) {
        return store.find(tx, id).map(kept -> file(tx, actor, kept));
    }

    private ApplicationFile file(DSLContext tx, Actor actor, Kept kept) {
        Application one = kept.application();
        long id = one.id();
        Setting setting = applications.setting(one, 0);
        return new ApplicationFile(
                one,
                kept.link().seq(),
                setting.profile(),
                content.items(tx, id, one.items().size()),
                content.purpose(tx, id),
                people.of(tx, id).stream()
                        .map(who -> Showing.masked(who, Showing.name(actor, one)))
                        .toList(),
                people.parties(tx, id),
                content.files(tx, id).stream()
                        .filter(each -> Showing.file(actor, each))
                        .toList(),
                content.letters(tx, id),
                content.givings(tx, id),
                history.of(tx, id),
                Clocks.all(one, setting.profile(), setting.calendar()),
                Standing.open(one, actor, setting),
                actor.unmasks());
    }

    /**
     * The applicants in full, for whoever needs to reach them; the reading log keeps who asked.
     *
     * @throws NotThere for what isn't there, for what the actor may not see and for whoever may not ask
     */
    @Enforces(Provision.SYS_3)
    public List<ApplicantDetails> unmask(Actor actor, long id) {
        Optional<List<ApplicantDetails>> found = gate.as(actor, tx -> {
            if (store.find(tx, id).isEmpty()) return Optional.empty();
            var subject = new Subject(ApplicationStore.STREAM, id);
            if (!actor.unmasks()) {
                readings.refused(tx, actor, subject);
                return Optional.empty();
            }
            readings.unmasked(tx, actor, subject);
            return Optional.of(people.of(tx, id));
        });
        return found.orElseThrow(() -> new NotThere(id));
    }

    /**
     * A file of the application for download; who looked at an identity document stands in the reading log.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_3, Provision.SZ_23})
    public ApplicationFile.Attachment attachment(Actor actor, long id, long file) {
        return gate.as(actor, tx -> {
                    if (store.find(tx, id).isEmpty()) return Optional.<ApplicationFile.Attachment>empty();
                    var found = content.files(tx, id).stream()
                            .filter(each -> each.id() == file)
                            .filter(each -> Showing.file(actor, each))
                            .findFirst();
                    found.filter(each -> each.purpose() == ApplicationFile.Purpose.IDENTITY)
                            .ifPresent(each -> readings.unmasked(tx, actor, new Subject(ApplicationStore.STREAM, id)));
                    return found;
                })
                .orElseThrow(() -> new NotThere(id));
    }

    /**
     * The letters that this person's approval would issue, without their numbers: what is signed is seen before.
     *
     * @return none where it isn't this person's to approve
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    public List<Letter> drafted(Actor actor, long id) {
        return gate.byKey(actor, tx -> store.find(tx, id).map(kept -> drafted(tx, actor, kept)))
                .orElseThrow(() -> new NotThere(id));
    }

    private List<Letter> drafted(DSLContext tx, Actor actor, Kept kept) {
        Application one = kept.application();
        Setting setting = applications.setting(one, 0);
        if (!(Rules.decide(one, actor, new ApplicationCommand.Approve(true, ""), "", setting)
                instanceof Granted<Ruling>(Ruling ruling))) return List.of();
        Application after = one.with(ruling.facts());
        return ruling.letters().stream()
                .flatMap(order ->
                        letters.draw(tx, kept, after, order, null, setting) instanceof Granted<Letter>(Letter letter)
                                ? Stream.of(letter)
                                : Stream.empty())
                .toList();
    }
}
