package xinqiao.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.documents.AddressLabels;
import xinqiao.documents.RuledForm;
import xinqiao.documents.RuledForm.Cell;
import xinqiao.documents.RuledForm.Row;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;
import xinqiao.procedure.ServiceRule;
import xinqiao.procedure.ServiceRule.Manner;
import xinqiao.serving.rules.Trying;

/** The papers of service: labels, posting list (交寄清单), service record (送达回证), proof of opening (网上送达凭证). */
@Component
public class ServingPapers {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE);
    private static final double ROOM = 14;
    private static final double LARGE = 30;

    private final Servings servings;
    private final Posting posting;
    private final Openings openings;
    private final LetterDesk letters;
    private final Houses houses;
    private final ServingSettings settings;
    private final Clock clock;

    ServingPapers(
            Servings servings,
            Posting posting,
            Openings openings,
            LetterDesk letters,
            Houses houses,
            ServingSettings settings,
            Clock clock) {
        this.servings = servings;
        this.posting = posting;
        this.openings = openings;
        this.letters = letters;
        this.houses = houses;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many labels a sheet has. */
    public int places() {
        return settings.labels().grid().places();
    }

    /**
     * Labels for these tries; who asked for the addresses stands in the reading log.
     *
     * @param first the place on the first sheet, from 0
     * @return refused where an address isn't known, naming each letter
     * @throws NotThere for a try that isn't there or not the own house's, and for whoever may not see addresses
     */
    public Decision<byte[]> labels(Actor actor, List<Long> ids, int first) {
        if (!Posting.serves(actor)) throw new NotThere(0);
        List<AddressLabels.Label> labels = new ArrayList<>();
        var objections = new Objections().when(ids.isEmpty(), Provision.LAW_D8, "serving.refusal.nothing-chosen");
        for (long id : ids) {
            Serving one = own(actor, id);
            Recipient to = letters.recipient(actor, letters.read(actor, one.letter()));
            objections.when(
                    to.address().isBlank(), Trying.cited(one.letter()), "serving.refusal.no-address", one.number());
            labels.add(new AddressLabels.Label(
                    to.postcode(), to.address(), to.name() + word("serving.paper.to"), one.number(), one.code()));
        }
        return objections.orGrant(() -> new AddressLabels(
                        settings.labels().grid(),
                        Math.clamp(first, 0, places() - 1),
                        labels,
                        word("serving.paper.labels"),
                        house(actor.houseCode()),
                        today())
                .pdf());
    }

    private Serving own(Actor actor, long id) {
        Serving one = servings.open(actor, id);
        if (one.way() != Way.POST || !one.houseCode().equals(actor.houseCode())) throw new NotThere(id);
        return one;
    }

    /** A line of the posting list. */
    public record Line(Serving one, Recipient to) {}

    /** What was given to the post on that day, with the addresses in full. */
    public List<Line> lines(Actor actor, LocalDate day) {
        return posting.posted(actor, day).stream()
                .map(one -> new Line(one, letters.recipient(actor, letters.read(actor, one.letter()))))
                .toList();
    }

    public byte[] list(Actor actor, LocalDate day) {
        List<Line> lines = lines(actor, day);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            rows.add(new Row(cells(i + 1, line).stream().map(Cell::of).toList(), 0));
        }
        return new RuledForm(
                        "zh-CN",
                        house(actor.houseCode()) + word("serving.paper.list"),
                        word("serving.paper.posted-on") + day.format(CHINESE_DAY),
                        null,
                        List.of(9, 22, 50, 15, 34, 16, 40),
                        heads(),
                        rows,
                        List.of(
                                word("serving.paper.count") + lines.size(),
                                word("serving.paper.hands"),
                                word("serving.paper.post-seal")),
                        10.5,
                        house(actor.houseCode()),
                        day)
                .pdf();
    }

    public List<String> heads() {
        return List.of(
                word("serving.paper.no"),
                word("serving.paper.addressee"),
                word("serving.paper.address"),
                word("serving.paper.postcode"),
                word("serving.paper.letter-number"),
                word("serving.paper.form"),
                word("serving.paper.mail-number"));
    }

    public List<String> cells(int no, Line line) {
        MailForm form = line.one().mailForm();
        String mail = line.one().mailNumber();
        return List.of(
                Integer.toString(no),
                line.to().name(),
                line.to().address(),
                line.to().postcode(),
                line.one().number(),
                form == null ? "" : word("serving.form." + form),
                mail == null ? "" : mail);
    }

    /** The record that is signed when the letter is handed over. */
    @Enforces({Provision.LAW_D8, Provision.LAW_P1})
    public byte[] record(Actor actor, long id) {
        Serving one = servings.open(actor, id);
        if (one.way() != Way.IN_PERSON) throw new NotThere(id);
        ServedLetter letter = letters.read(actor, one.letter());
        List<Row> rows = new ArrayList<>(List.of(
                row("serving.paper.letter", letter.title() + "\n" + one.number(), ROOM),
                row("serving.paper.recipient", letter.addressee(), ROOM),
                row("serving.paper.place", "", ROOM),
                row("serving.paper.manner", manners(letter.rule()), ROOM),
                row("serving.paper.signature", word("serving.paper.signed-day"), LARGE),
                row("serving.paper.substitute", word("serving.paper.substitute-day"), LARGE)));
        if (letter.rule().allows(Manner.LEFT))
            rows.add(row("serving.paper.refused", word("serving.paper.refused-words"), LARGE));
        rows.add(row("serving.paper.server", word("serving.paper.servers"), ROOM));
        rows.add(row("serving.paper.remark", "", ROOM));
        return new RuledForm(
                        "zh-CN",
                        house(one.houseCode()) + word("serving.paper.record"),
                        "",
                        new RuledForm.Code(one.code(), one.code()),
                        List.of(40, 116),
                        List.of(),
                        rows,
                        List.of(word("serving.paper.record-note")),
                        14,
                        house(one.houseCode()),
                        one.issuedOn())
                .pdf();
    }

    /** The manners that the procedure knows, to be ticked. */
    private static String manners(ServiceRule rule) {
        return inOrder(rule).map(ServingPapers::box).collect(Collectors.joining("　　"));
    }

    private static Stream<Manner> inOrder(ServiceRule rule) {
        return Arrays.stream(Manner.values()).filter(rule::allows);
    }

    private static String box(Manner manner) {
        return "□" + word("serving.rule.manner." + manner);
    }

    /** What the system knows of a letter's being opened on the portal, for the file. */
    @Enforces(Provision.LAW_D8)
    public byte[] evidence(Actor actor, LetterKey key) {
        ServedLetter letter = letters.read(actor, key);
        List<Opening> all = openings.of(actor, key);
        if (all.isEmpty()) throw new NotThere(key.letterId());
        List<Row> rows = new ArrayList<>();
        rows.add(row("serving.paper.letter", letter.title() + "\n" + letter.number(), 0));
        rows.add(row("serving.paper.case", letter.caseNumber(), 0));
        rows.add(row("serving.paper.recipient", letter.addressee(), 0));
        rows.add(row("serving.paper.by-code", word("serving.paper.by-code-words"), 0));
        for (int i = 0; i < all.size(); i++) {
            Opening one = all.get(i);
            rows.add(new Row(
                    List.of(
                            Cell.label(word("serving.paper.opening") + (i + 1)),
                            Cell.of(MOMENT.format(one.at()) + "　" + one.form() + "　" + one.size() + " B\nSHA-256 "
                                    + one.sha256())),
                    0));
        }
        return new RuledForm(
                        "zh-CN",
                        word("serving.paper.evidence"),
                        house(letter.houseCode()),
                        null,
                        List.of(34, 122),
                        List.of(),
                        rows,
                        List.of(
                                word("serving.paper.evidence-note"),
                                word("serving.paper.printed") + actor.signature() + "　"
                                        + MOMENT.format(clock.instant())),
                        12,
                        house(letter.houseCode()),
                        today())
                .pdf();
    }

    private static Row row(String label, String text, double least) {
        return new Row(List.of(Cell.label(word(label)), Cell.of(text)), least);
    }

    private String house(String code) {
        return houses.get(code).name(Locale.SIMPLIFIED_CHINESE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Papers of a Chinese authority are in Chinese, in whichever language the desk is read. */
    private static String word(String key) {
        return ResourceBundle.getBundle("i18n/serving", Locale.of("zh")).getString(key);
    }
}
