package xinqiao.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.documents.PlainPages.Block;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Closure;
import xinqiao.petition.Event;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.WholeCases.Whole;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.LetterFamily;

/** The papers that the record of a case holds, each with the part of the file that it belongs to. */
@Component
class Gathering {
    private final PaperMaking make;
    private final LeadersWords leaders;

    Gathering(PaperMaking make, LeadersWords leaders) {
        this.make = make;
        this.leaders = leaders;
    }

    List<Gathered> of(Actor actor, Whole whole) {
        CaseFile file = whole.file();
        var origin = file.petition().origin();
        List<Gathered> papers = new ArrayList<>();
        LocalDate closed = closedOn(file);
        papers.add(make.made(DossierPart.REGISTRATION, origin.receivedOn(), registration(whole)));
        papers.add(make.made(DossierPart.MATERIAL, origin.receivedOn(), material(file)));
        var ordered = facts(file, PetitionFact.Assigned.class);
        if (!ordered.isEmpty())
            papers.add(make.made(DossierPart.ORDER, day(ordered.getFirst()), course(file, ordered)));
        var worked = file.standing().stream().filter(Gathering::work).toList();
        if (!worked.isEmpty()) papers.add(make.made(DossierPart.REPORT, day(worked.getLast()), course(file, worked)));
        Closure.Proposal checked = file.petition().closing().proposal();
        if (checked != null) {
            papers.add(make.made(DossierPart.CONCLUSION, closed, conclusion(file, checked)));
            var ended = file.standing().stream().filter(Gathering::end).toList();
            if (!ended.isEmpty()) papers.add(make.made(DossierPart.CLOSING, closed, course(file, ended)));
        }
        leaders.on(actor, file).ifPresent(papers::add);
        for (var letter : file.letters())
            papers.add(make.letter(
                    LetterFamily.PETITION,
                    part(letter.kind()),
                    letter.id(),
                    letter.content(),
                    letter.number(),
                    letter.issuedOn()));
        for (var one : file.attachments())
            papers.add(make.attached(
                    one.evidence() ? DossierPart.EVIDENCE : DossierPart.MATERIAL,
                    one.id(),
                    new StoredFile(one.sha256(), one.name(), one.type(), one.size()),
                    one.addedAt()));
        return papers;
    }

    static String named(CaseFile file) {
        return file.petition().origin().number() + "　"
                + file.petition().origin().title();
    }

    private static LocalDate closedOn(CaseFile file) {
        LocalDate closed = file.petition().closedOn();
        return closed == null ? file.petition().origin().receivedOn() : closed;
    }

    private static boolean work(Event event) {
        return event.fact() instanceof PetitionFact.Investigated
                || event.fact() instanceof PetitionFact.HearingConcluded
                || event.fact() instanceof PetitionFact.Mediated
                || event.fact() instanceof PetitionFact.ExecutionNoted;
    }

    private static boolean end(Event event) {
        return event.fact() instanceof PetitionFact.ClosingChecked
                || event.fact() instanceof PetitionFact.ClosingDecided
                || event.fact() instanceof PetitionFact.ClosingFollowed
                || event.fact() instanceof PetitionFact.Closed;
    }

    private static List<Event> facts(CaseFile file, Class<? extends PetitionFact> kind) {
        return file.standing().stream()
                .filter(event -> kind.isInstance(event.fact()))
                .toList();
    }

    private static LocalDate day(Event event) {
        return PaperMaking.day(event.at());
    }

    private static List<Block> registration(Whole whole) {
        var file = whole.file();
        var origin = file.petition().origin();
        List<Block> form = new ArrayList<>();
        form.add(new Block.Text(PaperMaking.words("archive.paper.REGISTRATION"), true));
        form.add(PaperMaking.row("number", origin.number()));
        form.add(PaperMaking.row("channel", petition("petition.channel." + origin.channel())));
        form.add(PaperMaking.row("received", origin.receivedOn().toString()));
        form.add(PaperMaking.row("title", origin.title()));
        form.add(PaperMaking.row("group", Integer.toString(origin.groupSize())));
        int nth = 1;
        for (PetitionerDetails person : whole.full().people())
            form.add(new Block.Row(List.of(PaperMaking.words("archive.person", nth++), person(person))));
        form.add(PaperMaking.row("request", file.text().request()));
        var outcome = file.petition().outcome();
        form.add(PaperMaking.row("outcome", outcome == null ? "" : petition("petition.outcome." + outcome)));
        form.add(PaperMaking.row("closed", closedOn(file).toString()));
        return List.copyOf(form);
    }

    private static String person(PetitionerDetails person) {
        return java.util.stream.Stream.of(
                        person.name(),
                        person.organisation(),
                        person.documentNumber(),
                        person.phone(),
                        person.email(),
                        person.address())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("，"));
    }

    private static List<Block> material(CaseFile file) {
        return List.of(
                new Block.Text(PaperMaking.words("archive.paper.MATERIAL"), true),
                new Block.Text(PaperMaking.words("archive.row.request"), true),
                new Block.Text(file.text().request(), false),
                new Block.Text(PaperMaking.words("archive.row.facts"), true),
                new Block.Text(file.text().facts(), false));
    }

    private static List<Block> conclusion(CaseFile file, Closure.Proposal checked) {
        var outcome = file.petition().outcome();
        return List.of(
                new Block.Text(PaperMaking.words("archive.paper.CONCLUSION"), true),
                new Block.Text(named(file), false),
                new Block.Text(outcome == null ? "" : petition("petition.outcome." + outcome), false),
                new Block.Text(checked.counselling(), false),
                new Block.Text(checked.remark(), false));
    }

    /** What was done by whom, in the words in which the case's history says it. */
    private static List<Block> course(CaseFile file, List<Event> events) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(named(file), true));
        for (Event event : events)
            blocks.add(new Block.Row(List.of(
                    day(event).toString(),
                    petition("petition.fact." + event.fact().getClass().getSimpleName()),
                    event.by(),
                    said(event.fact()))));
        return blocks;
    }

    private static String said(PetitionFact fact) {
        return switch (fact) {
            case PetitionFact.Assigned assigned -> assigned.instruction();
            case PetitionFact.Investigated found -> found.what();
            case PetitionFact.HearingConcluded heard -> heard.conclusion();
            case PetitionFact.Mediated mediated -> mediated.course();
            case PetitionFact.ExecutionNoted noted -> noted.what();
            case PetitionFact.ClosingChecked checked -> checked.proposal().remark();
            case PetitionFact.ClosingDecided decided -> decided.remarks();
            case PetitionFact.ClosingFollowed followed ->
                petition("petition.closing-step." + followed.step()) + "　" + followed.note();
            case PetitionFact.Closed closed -> closed.remark();
            default -> "";
        };
    }

    /** What is answered to the petitioner, what is given to them on the way, what comes from above, and what is heard. */
    private static DossierPart part(LetterKind kind) {
        return switch (kind) {
            case OPINION, SUGGESTION_REPLY, REPORT_REPLY, REVIEW_OPINION, RE_REVIEW_OPINION -> DossierPart.REPLY;
            // the house's own: what came from above, and what a leader wrote, is put in by whoever has it
            case ASSIGNMENT -> DossierPart.ORDER;
            case CONCLUSION, INSTRUCTION_REPORT, INSTRUCTION_REQUEST, SPECIAL_REPORT, DAILY_INFORMATION, DIGEST ->
                DossierPart.REPORT;
            case TRANSFER, SUPERVISION, CORRECTION_ORDER -> DossierPart.OTHER;
            case HEARING_DECISION, HEARING_NOTICE, HEARING_CALLED_OFF, HEARING_RECORD, HEARING_CONCLUSION ->
                DossierPart.MINUTES;
            case MEDIATION, SETTLEMENT -> DossierPart.EVIDENCE;
            default -> DossierPart.RECEIPT;
        };
    }

    private static String petition(String key) {
        return PaperMaking.words("petition", key);
    }
}
