package xinqiao.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationEvent;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.WholeApplications.Whole;
import xinqiao.documents.PlainPages.Block;
import xinqiao.files.StoredFile;
import xinqiao.procedure.ReplyKind;
import xinqiao.seal.LetterFamily;

/** The papers that the record of an application holds, each with the part of the file that it belongs to. */
@Component
class ApplicationGathering {
    private final PaperMaking make;

    ApplicationGathering(PaperMaking make) {
        this.make = make;
    }

    List<Gathered> of(Whole whole) {
        ApplicationFile file = whole.file();
        Application one = file.application();
        LocalDate came = one.entry().arrivedOn();
        LocalDate closed = Objects.requireNonNullElse(one.closedOn(), came);
        List<Gathered> papers = new ArrayList<>();
        papers.add(make.made(DossierPart.FORM, came, form(whole)));
        course(file, DossierPart.DECISION, decided(file), papers);
        course(file, DossierPart.SEARCHED, List.of(), papers);
        course(file, DossierPart.CONTEST, List.of(), papers);
        var asked = consulted(file);
        if (!asked.isEmpty())
            papers.add(make.made(DossierPart.CONSULTED, closed, headed(file, DossierPart.CONSULTED, asked)));
        var served = served(file);
        if (!served.isEmpty())
            papers.add(make.made(DossierPart.SERVICE, closed, headed(file, DossierPart.SERVICE, served)));
        for (var letter : file.letters())
            papers.add(make.letter(
                    LetterFamily.APPLICATION,
                    part(one, letter),
                    letter.id(),
                    letter.content(),
                    letter.number(),
                    letter.issuedOn()));
        for (var each : file.files())
            papers.add(make.attached(
                    part(each.purpose()),
                    each.id(),
                    new StoredFile(each.sha256(), each.name(), each.type(), each.size()),
                    each.addedAt()));
        return papers;
    }

    private static List<Block> form(Whole whole) {
        ApplicationFile file = whole.file();
        var entry = file.application().entry();
        List<Block> form = new ArrayList<>();
        form.add(PaperMaking.heading("archive.paper.FORM"));
        form.add(PaperMaking.row("application", entry.number()));
        form.add(PaperMaking.row("way", said("applications.way." + entry.way())));
        form.add(PaperMaking.row("received", entry.arrivedOn().toString()));
        form.add(PaperMaking.row("applicant-kind", said("applications.kind." + entry.kind())));
        int nth = 1;
        for (ApplicantDetails who : whole.applicants())
            form.add(new Block.Row(List.of(PaperMaking.words("archive.applicant", nth++), person(who))));
        form.add(PaperMaking.row("identity", PaperMaking.words("archive.identity." + entry.identitySeen())));
        nth = 1;
        for (var item : file.items())
            form.add(new Block.Row(List.of(
                    PaperMaking.words("archive.item", nth++),
                    joined(item.name(), item.fileNumber(), item.features()))));
        if (!file.purpose().isBlank()) form.add(PaperMaking.row("purpose", file.purpose()));
        form.add(PaperMaking.row("manner", said("applications.manner." + entry.manner())));
        return List.copyOf(form);
    }

    private static String person(ApplicantDetails who) {
        return joined(
                who.name(),
                who.representative(),
                who.documentNumber(),
                who.phone(),
                who.email(),
                who.fax(),
                who.address(),
                who.postcode());
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(one -> one != null && !one.isBlank()).collect(Collectors.joining("，"));
    }

    /** What was decided on each matter, and why. */
    private static List<Block> decided(ApplicationFile file) {
        List<Block> blocks = new ArrayList<>();
        for (var one : file.application().decisions())
            blocks.add(new Block.Row(List.of(
                    PaperMaking.words("archive.item", one.no()),
                    reply(file, one.kind()),
                    joined(one.reasoning(), one.basis(), one.access(), one.competent()))));
        return blocks;
    }

    private static String reply(ApplicationFile file, ReplyKind kind) {
        var rule = file.profile().replies().get(kind);
        return rule == null ? "" : rule.name().zh();
    }

    private void course(ApplicationFile file, DossierPart part, List<Block> after, List<Gathered> papers) {
        List<ApplicationEvent> events = file.history().stream()
                .filter(event -> ApplicationWords.part(event.fact()) == part)
                .toList();
        if (events.isEmpty() && after.isEmpty()) return;
        List<Block> blocks = new ArrayList<>();
        for (ApplicationEvent event : events)
            blocks.add(new Block.Row(List.of(
                    PaperMaking.day(event.at()).toString(),
                    said("applications.fact." + event.fact().getClass().getSimpleName()),
                    event.by(),
                    ApplicationWords.of(event.fact()))));
        blocks.addAll(after);
        LocalDate on = events.isEmpty()
                ? Objects.requireNonNullElse(
                        file.application().closedOn(),
                        file.application().entry().arrivedOn())
                : PaperMaking.day(events.getLast().at());
        papers.add(make.made(part, on, headed(file, part, blocks)));
    }

    private static List<Block> headed(ApplicationFile file, DossierPart part, List<Block> blocks) {
        var entry = file.application().entry();
        List<Block> all = new ArrayList<>();
        all.add(PaperMaking.heading("archive.paper." + part));
        all.add(new Block.Text(entry.number() + "　" + entry.title(), false));
        all.addAll(blocks);
        return List.copyOf(all);
    }

    /** Whom it was asked of, and what they said. */
    private static List<Block> consulted(ApplicationFile file) {
        List<Block> blocks = new ArrayList<>();
        for (var event : file.history())
            if (event.fact() instanceof ApplicationFact.Consulted asked) {
                var party = file.parties().get(asked.no());
                blocks.add(new Block.Row(List.of(
                        asked.on().toString(),
                        party == null
                                ? ""
                                : joined(party.party().name(), party.party().reach()),
                        party == null || party.words() == null ? "" : party.words())));
            } else if (event.fact() instanceof ApplicationFact.ConsultationAnswered answered)
                blocks.add(new Block.Row(
                        List.of(answered.on().toString(), said("applications.answer." + answered.answer()))));
        return blocks;
    }

    /** When each letter reached whom, and what was given. */
    private static List<Block> served(ApplicationFile file) {
        List<Block> blocks = new ArrayList<>();
        for (var letter : file.letters()) {
            var by = letter.servedBy();
            var on = letter.servedOn();
            if (by != null && on != null)
                blocks.add(new Block.Row(
                        List.of(on.toString(), letter.number(), said("applications.served." + by), letter.note())));
        }
        for (var given : file.givings())
            blocks.add(new Block.Row(List.of(
                    given.on().toString(),
                    said("applications.manner." + given.manner()),
                    given.what(),
                    given.note(),
                    given.by())));
        return blocks;
    }

    private static DossierPart part(Application one, ApplicationFile.Letter letter) {
        if (letter.party() != null) return DossierPart.CONSULTED;
        if (one.letter(letter.id()).filter(out -> out.answers()).isPresent()) return DossierPart.ANSWER;
        return switch (letter.kind()) {
            case DISCLOSURE_RECEIPT -> DossierPart.FORM;
            case CORRECTION, REASONS -> DossierPart.CLARIFIED;
            case FEE -> DossierPart.FEE;
            case ANSWER, ANSWER_NOTICE -> DossierPart.ANSWER;
            case ANSWER_EXTENSION, ANSWER_DELAY -> DossierPart.DECISION;
            case THIRD_PARTY, CONSULTATION, CO_MAKER, ASSISTANCE, THIRD_PARTY_DECISION -> DossierPart.CONSULTED;
            default -> DossierPart.OTHER;
        };
    }

    private static DossierPart part(ApplicationFile.Purpose purpose) {
        return switch (purpose) {
            case MATERIAL -> DossierPart.FORM;
            case IDENTITY -> DossierPart.IDENTITY;
            case CORRECTION -> DossierPart.CLARIFIED;
            case WORK -> DossierPart.DECISION;
            case RELEASE -> DossierPart.INFORMATION;
        };
    }

    private static String said(String key) {
        return PaperMaking.words("applications", key);
    }
}
