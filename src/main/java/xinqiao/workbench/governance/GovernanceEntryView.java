package xinqiao.workbench.governance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Attached;
import xinqiao.governance.Deed;
import xinqiao.governance.Matter;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.Score;
import xinqiao.law.Objection;
import xinqiao.petition.Upload;
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
 * @param kept files that came with it, {@code tickets} by which the form names them
 */
public record GovernanceEntryView(
        RegisterEntry one,
        boolean gone,
        List<Offer> offers,
        @Nullable Deed tried,
        Form form,
        List<Objection> objections,
        List<Upload> kept,
        List<String> tickets,
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

    public List<Upload> keptOf(Offer offer) {
        return offer.deed() == tried ? kept : List.of();
    }

    public List<String> ticketsOf(Offer offer) {
        return offer.deed() == tried ? tickets : List.of();
    }

    /** What was found at each point, where it is a check. */
    public List<Matter.Finding> findings() {
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

    public static Tone tone(Matter.@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> Tone.PLAIN;
            case MET -> Tone.DONE;
            case NOT_MET -> Tone.LATE;
            case NOT_APPLICABLE -> Tone.PAUSED;
        };
    }
}
