package xinqiao.procedure.reading;

import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.PublicationProfile;
import xinqiao.procedure.PublicationProfile.DirectRule;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;
import xinqiao.procedure.Text;
import xinqiao.procedure.WorkKind;

/** Reads the procedure of proactive publication. */
final class PublicationReader {
    private final Block root;
    private final Map<Provision, Text> overrides;
    private final CitationReader citations;

    PublicationReader(Block root) {
        this.root = root;
        this.overrides =
                root.optionalBlock("citations").map(CitationReader::overrides).orElse(Map.of());
        this.citations = new CitationReader(overrides);
    }

    PublicationProfile read() {
        RulesReader rules = new RulesReader(citations, WorkKind.PUBLICATION);
        Map<TermKey, TermRule> terms = rules.terms(root.block("terms"));
        PublicationProfile profile = new PublicationProfile(
                root.words("id"),
                root.words("family"),
                root.text("title"),
                ProfileReader.authority(root.block("authority")),
                ProfileReader.validity(root.block("inForce")),
                overrides,
                terms,
                rules.approvals(root.block("approvals")),
                root.optionalBlock("direct").map(this::direct).orElse(Map.of()),
                cited(root.block("doubt")),
                cited(root.block("archive")),
                root.has("form") ? Optional.of(root.text("form")) : Optional.empty());
        root.done();
        stagesInsideTheTotal(terms);
        return profile;
    }

    private Map<DirectGround, DirectRule> direct(Block grounds) {
        return RulesReader.each(
                grounds,
                Choices.of(DirectGround.class),
                (ground, block) ->
                        new DirectRule(ground, block.text("name"), block.yes("term"), citations.citation(block)));
    }

    private Citation cited(Block block) {
        var citation = citations.citation(block);
        block.done();
        return citation;
    }

    /** What has stages has all of them, and they share the period of publication among them. */
    private void stagesInsideTheTotal(Map<TermKey, TermRule> terms) {
        int days = 0;
        int found = 0;
        for (TermKey key : new TermKey[] {TermKey.PROPOSAL, TermKey.EXAMINATION, TermKey.RELEASE}) {
            TermRule stage = terms.get(key);
            if (stage == null) continue;
            found++;
            days += stage.term().length();
        }
        TermRule whole = terms.get(TermKey.PUBLICATION);
        if (found != 0 && found != 3) root.faults().add(root.where("terms"), "procedure.fault.some-stages");
        if (whole != null && days > whole.term().length())
            root.faults()
                    .add(
                            root.where("terms"),
                            "procedure.fault.terms-too-long",
                            days,
                            whole.term().length());
    }
}
