package xinqiao.serving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationServiceDays;
import xinqiao.disclosure.Applications;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ServedBy;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Petitions;
import xinqiao.petition.ServiceDays;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.State;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;

/** Letters of both kinds of case, and what their service does to the case. */
@Component
class LetterDesk {
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

    private final PetitionDesk petitions;
    private final Petitions acts;
    private final ApplicationDesk applications;
    private final Applications replies;
    private final ServiceDays petitionDays;
    private final ApplicationServiceDays applicationDays;

    LetterDesk(
            PetitionDesk petitions,
            Petitions acts,
            ApplicationDesk applications,
            Applications replies,
            ServiceDays petitionDays,
            ApplicationServiceDays applicationDays) {
        this.petitionDays = petitionDays;
        this.applicationDays = applicationDays;
        this.petitions = petitions;
        this.acts = acts;
        this.applications = applications;
        this.replies = replies;
    }

    /**
     * One letter that is to reach somebody.
     *
     * @throws NotThere for what isn't there, for what the actor may not see, and for what only stays in the file
     */
    ServedLetter read(Actor actor, LetterKey key) {
        return switch (key.of()) {
            case PETITION -> petition(key, petitions.read(actor, key.caseId()));
            case APPLICATION -> application(key, applications.read(actor, key.caseId()));
        };
    }

    /** @throws NotThere as {@link #read} does; asked before a transaction is open, since trying to get past a wall is kept */
    void mustSee(Actor actor, LetterKey key) {
        var _ = read(actor, key);
    }

    private static ServedLetter petition(LetterKey key, CaseFile file) {
        var found = file.letters().stream()
                .filter(each -> each.id() == key.letterId())
                .filter(each -> each.kind().use() == LetterKind.Use.SERVED)
                .findFirst()
                .orElseThrow(() -> new NotThere(key.letterId()));
        var origin = file.petition().origin();
        return new ServedLetter(
                key,
                file.seq(),
                origin.number(),
                origin.houseCode(),
                found.kind(),
                Letter.of(found.content()),
                found.issuedOn(),
                null,
                found.servedOn(),
                file.open().contains(Act.SERVE),
                file.petition().walls().isProtected(),
                file.profile(),
                file.profile().service());
    }

    private static ServedLetter application(LetterKey key, ApplicationFile file) {
        var found = file.letters().stream()
                .filter(each -> each.id() == key.letterId())
                .filter(each -> each.kind() != LetterKind.DISCLOSURE_RECEIPT)
                .findFirst()
                .orElseThrow(() -> new NotThere(key.letterId()));
        var entry = file.application().entry();
        return new ServedLetter(
                key,
                file.seq(),
                entry.number(),
                entry.houseCode(),
                found.kind(),
                Letter.of(found.content()),
                found.issuedOn(),
                found.party(),
                found.servedOn(),
                file.open().contains(ApplicationAct.SERVE)
                        && file.application()
                                .letter(found.id())
                                .filter(file.application()::withdrawn)
                                .isEmpty(),
                false,
                file.profile(),
                file.profile().service());
    }

    /** Where it goes to, in full; the reading log keeps who asked. Empty fields where nothing is known. */
    Recipient recipient(Actor actor, ServedLetter letter) {
        long id = letter.key().caseId();
        if (letter.key().of() == LetterKey.Family.PETITION) {
            String address = petitions.unmask(actor, id).people().stream()
                    .map(PetitionerDetails::address)
                    .filter(each -> each != null && !each.isBlank())
                    .findFirst()
                    .orElse("");
            return recipient(letter.addressee(), address, "");
        }
        Integer party = letter.party();
        if (party != null) {
            var asked = applications.read(actor, id).parties().get(party);
            return recipient(
                    letter.addressee(), asked == null ? "" : asked.party().reach(), "");
        }
        List<ApplicantDetails> all = applications.unmask(actor, id);
        ApplicantDetails first = all.stream()
                .filter(each -> each.address() != null && !each.address().isBlank())
                .findFirst()
                .orElse(all.getFirst());
        return recipient(
                letter.addressee(),
                Objects.requireNonNullElse(first.address(), ""),
                Objects.requireNonNullElse(first.postcode(), ""));
    }

    /** People write the postcode into the address; on the envelope it stands by itself. */
    private static Recipient recipient(String name, String address, String postcode) {
        Matcher within = POSTCODE.matcher(address);
        if (!postcode.isBlank() || !within.find()) return new Recipient(name, address.strip(), postcode.strip());
        String rest = (address.substring(0, within.start()) + address.substring(within.end())).strip();
        return new Recipient(name, rest.replaceAll("^[,，;；\\s]+|[,，;；\\s]+$", ""), within.group(1));
    }

    /** The day that counts, for the case and all its clocks. @throws xinqiao.law.Refusal with the case's objections */
    void serve(Actor actor, ServedLetter letter, LocalDate on, ServiceMeans means, String note) {
        long id = letter.key().caseId();
        if (letter.key().of() == LetterKey.Family.PETITION) {
            var command = new Command.Serve(letter.key().letterId(), on, means, note);
            var _ = acts.act(actor, id, seq(actor, letter.key()), command).orElseThrow();
            return;
        }
        var command = new ApplicationCommand.Serve(letter.key().letterId(), on, servedBy(means), note);
        var _ = replies.act(actor, id, seq(actor, letter.key()), command).orElseThrow();
    }

    /** Another day counts than the one that was entered. @return the day that counted till now */
    Decision<LocalDate> correct(Actor actor, ServedLetter letter, LocalDate on, String reason, UUID once) {
        long id = letter.key().caseId();
        long which = letter.key().letterId();
        if (letter.key().of() == LetterKey.Family.PETITION) {
            var means = servedBy(actor, letter).orElse(ServiceMeans.IN_PERSON);
            return petitionDays
                    .correct(actor, id, which, means, on, reason, once)
                    .map(fact -> fact.was());
        }
        var means = answeredBy(actor, letter).orElse(ServedBy.IN_PERSON);
        LocalDate was = letter.servedOn();
        return applicationDays
                .correct(actor, id, which, means, on, reason, once)
                .map(_ -> Objects.requireNonNull(was));
    }

    /** Whether it was served on the portal, so that its openings prove the day. */
    boolean online(Actor actor, ServedLetter letter) {
        return letter.key().of() == LetterKey.Family.PETITION
                ? servedBy(actor, letter).filter(ServiceMeans.PORTAL::equals).isPresent()
                : answeredBy(actor, letter).filter(ServedBy.ELECTRONIC::equals).isPresent();
    }

    private Optional<ServiceMeans> servedBy(Actor actor, ServedLetter letter) {
        return petitions.read(actor, letter.key().caseId()).letters().stream()
                .filter(each -> each.id() == letter.key().letterId())
                .flatMap(each -> Stream.ofNullable(each.servedBy()))
                .findFirst();
    }

    private Optional<ServedBy> answeredBy(Actor actor, ServedLetter letter) {
        return applications.read(actor, letter.key().caseId()).letters().stream()
                .filter(each -> each.id() == letter.key().letterId())
                .flatMap(each -> Stream.ofNullable(each.servedBy()))
                .findFirst();
    }

    /** Every correction of a letter's day, the first one first. */
    List<Corrected> corrections(Actor actor, LetterKey key) {
        return switch (key.of()) {
            case PETITION ->
                petitions.read(actor, key.caseId()).history().stream()
                        .flatMap(event -> event.fact() instanceof PetitionFact.ServiceCorrected f
                                        && f.letter() == key.letterId()
                                ? Stream.of(new Corrected(f.on(), f.was(), f.now(), f.reason(), event.by(), f.once()))
                                : Stream.of())
                        .sorted(Comparator.comparing(Corrected::on))
                        .toList();
            case APPLICATION ->
                applications.read(actor, key.caseId()).history().stream()
                        .flatMap(event -> event.fact() instanceof ApplicationFact.ServiceCorrected f
                                        && f.id() == key.letterId()
                                ? Stream.of(new Corrected(f.on(), f.was(), f.now(), f.reason(), event.by(), f.once()))
                                : Stream.of())
                        .sorted(Comparator.comparing(Corrected::on))
                        .toList();
        };
    }

    private static ServedBy servedBy(ServiceMeans means) {
        return switch (means) {
            case POST -> ServedBy.POST;
            case PORTAL -> ServedBy.ELECTRONIC;
            case DELEGATED -> ServedBy.DELEGATED;
            case IN_PERSON, PHONE -> ServedBy.IN_PERSON;
            case NOTICE -> throw new IllegalArgumentException("no notice serves a letter of disclosure");
        };
    }

    private int seq(Actor actor, LetterKey key) {
        return key.of() == LetterKey.Family.PETITION
                ? petitions.read(actor, key.caseId()).seq()
                : applications.read(actor, key.caseId()).seq();
    }

    /** What was posted on one day reaches somebody on another: terms of those consulted and of the fee begin then. */
    void reached(Actor actor, ServedLetter letter, LocalDate on) {
        if (letter.key().of() != LetterKey.Family.APPLICATION) return;
        long id = letter.key().caseId();
        ApplicationFile file = applications.read(actor, id);
        command(file, letter, on).ifPresent(command -> {
            var _ = replies.act(actor, id, file.seq(), command).orElseThrow();
        });
    }

    private static Optional<ApplicationCommand> command(ApplicationFile file, ServedLetter letter, LocalDate on) {
        Integer party = letter.party();
        if (party != null && file.open().contains(ApplicationAct.NOTE_DELIVERY))
            return file.application()
                    .consultation(party)
                    .filter(Consultation::open)
                    .filter(asked -> asked.deliveredOn() == null)
                    .map(asked -> new ApplicationCommand.NoteDelivery(party, on));
        // the time to pay runs from the notice that took another's place, whatever became of the first one
        boolean counts = file.application()
                .letter(LetterKind.FEE)
                .filter(newest -> newest.id() == letter.key().letterId())
                .isPresent();
        return counts && file.open().contains(ApplicationAct.NOTE_RECEIPT)
                ? Optional.of(new ApplicationCommand.NoteReceipt(on))
                : Optional.empty();
    }

    /** The scan becomes a paper of the case, unless that is closed; then it stays with the letter. */
    void file(Actor actor, ServedLetter letter, String what, Upload scan) {
        long id = letter.key().caseId();
        if (letter.key().of() == LetterKey.Family.PETITION) {
            CaseFile file = petitions.read(actor, id);
            if (file.petition().state() == State.CLOSED || !file.open().contains(Act.ADD_MATERIAL)) return;
            var command = new Command.AddMaterial(what, List.of(scan), false);
            var _ = acts.act(actor, id, file.seq(), command).orElseThrow();
            return;
        }
        ApplicationFile file = applications.read(actor, id);
        if (!file.open().contains(ApplicationAct.ADD_MATERIAL)) return;
        var command = new ApplicationCommand.AddMaterial(what, List.of(scan));
        var _ = replies.act(actor, id, file.seq(), command).orElseThrow();
    }
}
