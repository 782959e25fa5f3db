package xinqiao.workbench.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.InspectionProposals.Proposed;
import xinqiao.governance.Attached;
import xinqiao.governance.Corrections;
import xinqiao.governance.Deed;
import xinqiao.governance.Matter;
import xinqiao.governance.PointFinding;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.Score;
import xinqiao.law.Objection;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.governance.EntryRows.Row;
import xinqiao.workbench.governance.GovernanceDeeds.Offer;

/**
 * The page of one entry.
 *
 * @param gone whether who is named left the post
 * @param tried the deed that was refused, if one was; its form comes back as it was
 * @param proposals for liability, as far as the viewer may know of them
 */
public record GovernanceEntryView(
        RegisterEntry one,
        boolean gone,
        List<Offer> offers,
        @Nullable Deed tried,
        Form form,
        List<Objection> objections,
        List<Proposed> proposals,
        DisclosureProfile profile,
        Names names) {

    public String path() {
        return GovernancePages.path(one);
    }

    public Link back(Ui ui) {
        return new Link(GovernancePages.path(one.kind()), GovernancePages.name(ui, one.kind()));
    }

    /** Who is named has no title of their own: the register says as what. */
    public String title(Ui ui) {
        return one.matter() instanceof Matter.Named named ? names.signed(named.name()) : one.title();
    }

    public List<Row> rows(Ui ui) {
        return EntryRows.of(ui, names, one);
    }

    public String state(Ui ui) {
        return GovernancePages.state(ui, one);
    }

    public Tone tone() {
        return GovernancePages.tone(one);
    }

    public Form formOf(Offer offer) {
        return offer.deed() == tried ? form : Form.empty();
    }

    /** What was found at each point, where it is a check. */
    public List<PointFinding> findings() {
        return one.matter() instanceof Matter.Inspection check ? check.findings() : List.of();
    }

    /** How many of each, for the head of the list. */
    public String counted(Ui ui) {
        var check = one.matter(Matter.Inspection.class);
        return ui.t(
                "governance.findings.counted",
                check.count(Matter.Verdict.MET),
                check.count(Matter.Verdict.NOT_MET),
                check.count(Matter.Verdict.NOT_APPLICABLE));
    }

    public List<Matter.Point> points() {
        return one.matter() instanceof Matter.Checklist list ? list.points() : List.of();
    }

    public List<Score> scores() {
        return one.matter() instanceof Matter.Assessment assessed ? assessed.scores() : List.of();
    }

    /** Files of what: the entry itself, a point, the answer; each with the address at which it is. */
    public List<Link> files(String of) {
        List<Link> links = new ArrayList<>();
        List<Attached> all = one.content().files();
        for (int place = 0; place < all.size(); place++)
            if (all.get(place).of().equals(of))
                links.add(new Link(path() + "/files/" + place, all.get(place).name()));
        return links;
    }

    /** A file that proves something. @param picture whether it is shown as one */
    public record Evidence(String href, String words, boolean picture) {}

    /** What came with the answer or the re-check, photographs as such. */
    public List<Evidence> attached(String of) {
        List<Evidence> all = new ArrayList<>();
        List<Attached> files = one.content().files();
        for (int place = 0; place < files.size(); place++) {
            Attached file = files.get(place);
            if (file.of().equals(of))
                all.add(new Evidence(
                        path() + "/files/" + place, file.name(), file.type().startsWith("image/")));
        }
        return all;
    }

    /** What proves how a point was mended. @param round which answer, counted from nought */
    public List<Evidence> answered(int place, int round) {
        return attached(Corrections.answerOf(place, round));
    }

    public List<Evidence> rechecked(int place, int round) {
        return attached(Corrections.recheckOf(place, round));
    }

    /** The points of which a re-check said that they still aren't mended, counted from one. */
    public List<Integer> failed() {
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < findings().size(); place++)
            if (findings().get(place).open() && findings().get(place).failed()) all.add(place + 1);
        return all;
    }

    /** Places as people count them. */
    public static String numbers(Ui ui, List<Integer> places) {
        return places.stream()
                .map(place -> Integer.toString(place + 1))
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    public static Tone tone(Matter.@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> Tone.PLAIN;
            case MET -> Tone.DONE;
            case NOT_MET -> Tone.LATE;
            case NOT_APPLICABLE -> Tone.PAUSED;
        };
    }
}
