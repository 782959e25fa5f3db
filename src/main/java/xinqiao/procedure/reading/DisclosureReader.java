package xinqiao.procedure.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.DisclosureRemedy;
import xinqiao.procedure.Flow;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ServiceRule;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wording;
import xinqiao.procedure.WorkKind;

/** Reads the procedure of disclosure on request. */
final class DisclosureReader {
    private final Block root;
    private final Map<Provision, Text> overrides;
    private final CitationReader citations;
    private final LettersReader letters;

    DisclosureReader(Block root) {
        this.root = root;
        this.overrides =
                root.optionalBlock("citations").map(CitationReader::overrides).orElse(Map.of());
        this.citations = new CitationReader(overrides);
        this.letters = new LettersReader(citations, WorkKind.DISCLOSURE);
    }

    DisclosureProfile read() {
        RulesReader rules = new RulesReader(citations, WorkKind.DISCLOSURE);
        OwnRulesReader own = new OwnRulesReader(citations);
        ConductReader conduct = new ConductReader(citations);
        Map<String, String> numbering = letters.numbering(root.block("numbering"));
        Map<LetterKind, Wording> wordings = letters.letters(root.block("letters"), numbering.keySet());
        Map<TermKey, TermRule> terms = rules.terms(root.block("terms"));
        DisclosureProfile profile = new DisclosureProfile(
                root.words("id"),
                root.words("family"),
                root.text("title"),
                ProfileReader.authority(root.block("authority")),
                ProfileReader.validity(root.block("inForce")),
                overrides,
                terms,
                rules.approvals(root.block("approvals")),
                conduct.receipts(root.block("receipts")),
                conduct.form(root.block("form")),
                conduct.correction(root.block("correction")),
                conduct.consultations(root.block("consultations"), terms.keySet()),
                conduct.flows(root.block("flows")),
                new RepliesReader(citations, letters).replies(root.block("replies")),
                remedy(root.block("remedy")),
                new FeeReader(citations).fees(root.block("fees")),
                root.optionalBlock("elsewhere").map(own::elsewhere).orElse(List.of()),
                own.annual(root.block("annual")),
                root.optionalBlock("service")
                        .map(new ServiceReader(citations)::service)
                        .orElseGet(() -> ServiceRule.silent(
                                Provision.LAW_D8, ServiceRule.PostDay.POSTING, ServiceRule.OnlineDay.ENTERED)),
                numbering,
                wordings);
        root.done();
        ProfileReader.extensionApprover(profile, root, root.faults());
        stagesInsideTheTotal(profile);
        letters.check(profile, root.faults());
        return profile;
    }

    private DisclosureRemedy remedy(Block block) {
        Block online = block.block("online");
        DisclosureRemedy remedy = new DisclosureRemedy(
                new RemedyReader(citations).reconsideration(block.block("bodies")),
                cited(block.block("first")),
                citations.citation(online),
                online.has("channel") ? Optional.of(online.text("channel")) : Optional.empty());
        online.done();
        block.done();
        return remedy;
    }

    private Citation cited(Block block) {
        var citation = citations.citation(block);
        block.done();
        return citation;
    }

    /** The stages share the period of the answer among them; they can't be longer than it. */
    private void stagesInsideTheTotal(DisclosureProfile profile) {
        TermRule answer = profile.findTerm(TermKey.ANSWER).orElse(null);
        if (answer == null) return;
        for (Flow flow : profile.flows())
            if (flow.days() > answer.term().length())
                root.faults()
                        .add(
                                root.where("flows"),
                                "procedure.fault.stages-too-long",
                                flow.key(),
                                flow.days(),
                                answer.term().length());
    }
}
