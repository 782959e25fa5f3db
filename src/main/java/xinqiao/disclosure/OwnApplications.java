package xinqiao.disclosure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFact.HelpAsked;
import xinqiao.disclosure.ApplicationFact.MaterialAdded;
import xinqiao.disclosure.ApplicationFact.NoticeUndelivered;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.ApplicationStore.Own;
import xinqiao.disclosure.rules.Applying;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Examining;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Applicant;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.journal.Link;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.OwnPetitions.Reach;
import xinqiao.petition.Upload;

/** What applicants see of their own application, and do with it. */
@Component
public class OwnApplications {
    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ApplicantStore people;
    private final ApplicationHistory history;
    private final Applications applications;
    private final Clock clock;

    OwnApplications(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ApplicantStore people,
            ApplicationHistory history,
            Applications applications,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.people = people;
        this.history = history;
        this.applications = applications;
        this.clock = clock;
    }

    /** The application that number and query code open together, or nothing: a wrong code looks like a wrong number. */
    @Enforces(Provision.SYS_4)
    public Optional<Applicant> track(String number, String code) {
        String clean = number.strip();
        return gate.as(
                new Visitor(),
                tx -> tx.select(field(
                                "application_by_code({0}, {1})",
                                Long.class, val(clean), val(QueryCode.digest(clean, code))))
                        .fetchOptional()
                        .map(row -> row.value1())
                        .map(Applicant::new));
    }

    /** The own application: no draft, nothing of who was consulted, only letters that are to the applicant. */
    @Enforces({Provision.SYS_4, Provision.SZ_25})
    public ApplicationFile read(Applicant applicant) {
        return gate.byKey(
                applicant,
                tx -> store.own(tx, applicant.applicationId())
                        .map(own -> file(tx, own))
                        .orElseThrow(() -> new NotThere(applicant.applicationId())));
    }

    private ApplicationFile file(DSLContext tx, Own own) {
        Application one = own.application();
        long id = one.id();
        Setting setting = applications.setting(one, 0);
        return new ApplicationFile(
                one,
                own.link().seq(),
                setting.profile(),
                content.own(tx, id, one.items().size()),
                content.purpose(tx, id),
                people.of(tx, id),
                Map.of(),
                content.files(tx, id).stream()
                        .filter(file -> OwnView.shows(file, one))
                        .toList(),
                content.letters(tx, id).stream()
                        .filter(letter -> one.letter(letter.id()).isPresent())
                        .toList(),
                content.givings(tx, id),
                history.of(tx, id).stream()
                        .filter(event -> OwnView.shows(event, one))
                        .toList(),
                Clocks.all(one, setting.profile(), setting.calendar()).stream()
                        .filter(OwnView::shows)
                        .toList(),
                List.of(),
                false);
    }

    /** Makes clear what was unclear; the term runs anew from today. */
    public Decision<Application> correct(Applicant applicant, List<ItemAsked> items, List<Upload> files) {
        return correct(applicant, items, files, List.of(), List.of());
    }

    /**
     * With proof of identity that the application came without.
     *
     * @param identity files that prove it
     */
    public Decision<Application> correct(
            Applicant applicant, List<ItemAsked> items, List<Upload> files, List<Proof> proofs, List<Upload> identity) {
        return write(applicant, OwnAct.CORRECT, (one, tx) -> {
            long id = one.id();
            String said = Said.digest(content.salt(tx, id), Applications.corrected(items, proofs));
            return Examining.corrected(one, today(), items, proofs, said, today())
                    .flatMap(fact -> Applying.proved(people.of(tx, id), proofs).map(_ -> fact))
                    .map(fact -> {
                        content.replaceItems(tx, id, items);
                        content.insertFiles(tx, id, files, Purpose.CORRECTION, clock.instant(), null);
                        content.insertFiles(tx, id, identity, Purpose.IDENTITY, clock.instant(), null);
                        people.prove(tx, id, proofs);
                        return List.<ApplicationFact>of(fact);
                    });
        });
    }

    /** Says why so much is asked for (条例第三十五条). */
    public Decision<Application> giveReasons(Applicant applicant, String words) {
        return write(
                applicant,
                OwnAct.GIVE_REASONS,
                (one, tx) -> Examining.reasonsGiven(
                                one, today(), words, Said.digest(content.salt(tx, one.id()), words), today())
                        .map(List::<ApplicationFact>of));
    }

    /** More that helps to find what is asked for. */
    public Decision<Application> addMaterial(Applicant applicant, List<Upload> files) {
        return write(applicant, OwnAct.ADD_MATERIAL, (one, tx) -> {
            if (files.isEmpty()) return Decision.refused(Provision.GS_10, "disclosure.refusal.no-files");
            content.insertFiles(tx, one.id(), files, Purpose.MATERIAL, clock.instant(), null);
            return Decision.granted(List.of(new MaterialAdded(today(), "", files.size())));
        });
    }

    /** SZ-30a: help with reading, seeing, hearing. @param words what is needed, of what can be chosen */
    @Enforces(Provision.SZ_30A)
    public Decision<Application> askHelp(Applicant applicant, String words) {
        return write(
                applicant,
                OwnAct.ASK_HELP,
                (_, _) -> words.isBlank()
                        ? Decision.refused(Provision.SZ_30A, "disclosure.refusal.no-help-chosen")
                        : Decision.granted(List.of(new HelpAsked(today(), words.strip()))));
    }

    /** 撤回: nobody is asked why. */
    public Decision<Application> withdraw(Applicant applicant) {
        return write(applicant, OwnAct.WITHDRAW, (one, tx) -> {
            String words = ResourceBundle.getBundle(
                            "i18n/disclosure", Locale.forLanguageTag(one.entry().language()))
                    .getString("disclosure.withdrawn");
            return Decision.granted(List.of(Examining.withdrawn(one, words, today())));
        });
    }

    /** Where news of an application go. */
    public Reach reach(Machine task, long id) {
        return gate.as(task, tx -> {
            Entry entry = store.find(tx, id)
                    .orElseThrow(() -> new NotThere(id))
                    .application()
                    .entry();
            Optional<String> email = people.of(tx, id).stream()
                    .map(ApplicantDetails::email)
                    .filter(address -> address != null && !address.isBlank())
                    .findFirst();
            return new Reach(entry.number(), entry.language(), email);
        });
    }

    /** Puts on record that a notice by e-mail didn't arrive. */
    public void noticeUndelivered(Machine task, long id) {
        gate.run(task, tx -> {
            Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            Application _ =
                    keep(tx, task, kept.application(), kept.link()).apply(List.of(new NoticeUndelivered(today())));
        });
    }

    private interface Change {
        Decision<List<ApplicationFact>> of(Application one, DSLContext tx);
    }

    private Decision<Application> write(Applicant applicant, OwnAct act, Change change) {
        return gate.byKey(applicant, tx -> {
            Own own = store.lockOwn(tx, applicant.applicationId())
                    .orElseThrow(() -> new NotThere(applicant.applicationId()));
            Application one = own.application();
            if (!act.possible(one)) return Decision.refused(act.provision(), "disclosure.refusal.not-now", one.state());
            return change.of(one, tx).map(keep(tx, applicant, one, own.link()));
        });
    }

    private Function<List<ApplicationFact>, Application> keep(
            DSLContext tx, Viewer who, Application before, Link link) {
        return facts -> {
            Application after = before.with(facts);
            applications.write(tx, who, link, facts, after, applications.setting(after, 0));
            return after;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
