package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationCommand.LeadToPetitions;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Leading;
import xinqiao.disclosure.rules.Replies;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Petitions;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;

/**
 * Leads what came to the wrong side to the right one (政府信息公开条例 39): one action, in one transaction, linked both ways,
 * with a letter that says so. Nothing is lost, and what was led isn't led again.
 */
@Component
public class Crossings {
    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ApplicantStore people;
    private final CrossingStore crossings;
    private final Applications applications;
    private final ApplicationIntake intake;
    private final Registrations registrations;
    private final Petitions petitions;
    private final PetitionDesk cases;
    private final Houses houses;
    private final Clock clock;

    Crossings(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ApplicantStore people,
            CrossingStore crossings,
            Applications applications,
            ApplicationIntake intake,
            Registrations registrations,
            Petitions petitions,
            PetitionDesk cases,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.people = people;
        this.crossings = crossings;
        this.applications = applications;
        this.intake = intake;
        this.registrations = registrations;
        this.petitions = petitions;
        this.cases = cases;
        this.houses = houses;
        this.clock = clock;
    }

    /** Undoes what was begun when the other side refuses. */
    private static final class Undone extends RuntimeException {
        private final transient Refused<?> why;

        Undone(Refused<?> why) {
            this.why = why;
        }
    }

    public List<Crossing> ofApplication(Actor actor, long application) {
        return gate.as(actor, tx -> crossings.ofApplication(tx, application));
    }

    public List<Crossing> ofPetition(Actor actor, long petition) {
        return gate.as(actor, tx -> crossings.ofPetition(tx, petition));
    }

    /**
     * The application is a petition: registered as one, with what was written, the applicants and their files; closed here.
     *
     * @return number and query code of the petition
     * @throws ApplicationChanged when somebody acted in between, such as by leading it already
     */
    @Enforces(Provision.LAW_D7)
    public Decision<Receipt> toPetitions(Actor actor, long id, int seen, LeadToPetitions asked) {
        try {
            return gate.byKey(actor, tx -> {
                Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
                // refused before anything is registered, where it can be known
                var may = applications.check(tx, actor, kept, seen, asked);
                if (may instanceof Refused<?> no) return no.retype();
                var begun = new AtomicReference<@Nullable Petition>();
                return registrations
                        .registerLed(
                                actor, submission(tx, kept.application(), asked), (_, petition) -> begun.set(petition))
                        .map(receipt -> led(tx, actor, kept, seen, asked, receipt, begun.get()));
            });
        } catch (Undone undone) {
            return undone.why.retype();
        }
    }

    private Receipt led(
            DSLContext tx,
            Actor actor,
            Kept kept,
            int seen,
            LeadToPetitions asked,
            Receipt receipt,
            @Nullable Petition petition) {
        Application one = kept.application();
        if (petition == null) throw new IllegalStateException("registered without a petition: " + receipt.number());
        var walls = petition.walls();
        Locale locale = Locale.forLanguageTag(one.entry().language());
        var led = new Led(
                receipt.id(),
                receipt.number(),
                houses.petitionOffice(petition.origin().houseCode())
                        .orElseThrow()
                        .name(locale),
                walls.barred(),
                walls.barredDepartments());
        crossings.insert(tx, one.id(), receipt.id(), true, today());
        if (applications.act(actor, one.id(), seen, asked.with(led)) instanceof Refused<?> no) throw new Undone(no);
        return receipt;
    }

    /** As it was written; it comes to the petition side today. */
    private Submission submission(DSLContext tx, Application one, LeadToPetitions asked) {
        long id = one.id();
        var applicants = people.of(tx, id);
        String wanted = content.items(tx, id, one.items().size()).stream()
                .map(Replies::said)
                .collect(Collectors.joining("\n"));
        String purpose = content.purpose(tx, id);
        boolean address = applicants.stream().anyMatch(each -> !blank(each.address()));
        return new Submission(
                one.entry().houseCode(),
                Leading.channel(one.entry().way(), address),
                today(),
                asked.report() ? MatterKind.REPORT : null,
                one.entry().title(),
                wanted,
                purpose.isBlank() ? wanted : purpose,
                "",
                "",
                petitioners(applicants),
                false,
                applicants.size(),
                asked.accused(),
                true,
                one.entry().language(),
                "",
                content.files(tx, id).stream()
                        .filter(file -> file.purpose() == Purpose.MATERIAL || file.purpose() == Purpose.CORRECTION)
                        .map(file -> new Upload(file.sha256(), file.name(), file.type(), file.size()))
                        .toList());
    }

    private static List<PetitionerDetails> petitioners(List<ApplicantDetails> applicants) {
        List<PetitionerDetails> all = new ArrayList<>();
        for (ApplicantDetails one : applicants)
            all.add(new PetitionerDetails(
                    one.name(),
                    applicants.size() > 1 && all.isEmpty(),
                    one.documentKind(),
                    one.documentNumber(),
                    one.phone(),
                    one.email(),
                    one.address(),
                    null));
        return all;
    }

    /** What a clerk says of a petition that asks for information. @param branch of the petition procedure, by which it leaves */
    public record ToDisclosure(
            String branch,
            String route,
            String body,
            String limit,
            ApplicantKind kind,
            List<ItemAsked> items,
            GivingManner manner) {
        public ToDisclosure {
            items = List.copyOf(items);
        }
    }

    /**
     * The petition is an application: guided to that route with its letter, and registered here with the same people.
     *
     * @return number and query code of the application
     */
    @Enforces(Provision.LAW_D7)
    public Decision<ApplicationReceipt> toDisclosure(Actor actor, long petition, int seen, ToDisclosure asked) {
        CaseFile file = cases.read(actor, petition);
        if (file.petition().origin().anonymous())
            return Decision.refused(Provision.LAW_D7, "disclosure.refusal.no-applicant");
        var guide = new Command.Guide(asked.branch(), asked.route(), asked.body(), asked.limit(), null);
        var taken = new AtomicReference<@Nullable ApplicationReceipt>();
        try {
            // the act is the transaction: it may be begun anew, and what is registered in it with it
            return petitions
                    .act(actor, petition, seen, guide, (tx, after) -> {
                        ApplicationReceipt receipt = taken(actor, after, asked);
                        crossings.insert(tx, receipt.id(), petition, false, today());
                        taken.set(receipt);
                    })
                    .map(_ -> Objects.requireNonNull(taken.get(), "led without an application"));
        } catch (Undone undone) {
            return undone.why.retype();
        }
    }

    private ApplicationReceipt taken(Actor actor, Petition petition, ToDisclosure asked) {
        var full = cases.unmask(actor, petition.id());
        var origin = petition.origin();
        var form = new ApplicationForm(
                actor.houseCode(),
                Leading.way(origin.channel()),
                origin.receivedOn(),
                asked.kind(),
                full.people().stream().map(Crossings::applicant).toList(),
                asked.items(),
                "",
                asked.manner(),
                false,
                false,
                true,
                "",
                origin.language(),
                cases.read(actor, petition.id()).attachments().stream()
                        .map(file -> new Upload(file.sha256(), file.name(), file.type(), file.size()))
                        .toList(),
                List.of());
        var walls = petition.walls();
        return switch (intake.led(actor, form, new Aside(walls.barred(), walls.barredDepartments()))) {
            case Granted<ApplicationReceipt>(ApplicationReceipt receipt) -> receipt;
            case Refused<ApplicationReceipt> no -> throw new Undone(no);
        };
    }

    private static ApplicantDetails applicant(PetitionerDetails one) {
        return new ApplicantDetails(
                one.name(),
                one.documentKind(),
                one.documentNumber(),
                null,
                one.phone(),
                one.email(),
                null,
                one.address(),
                null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
