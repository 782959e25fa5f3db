package xinqiao.procedure.reading;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import xinqiao.law.Provision;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.Authority;
import xinqiao.procedure.HearingRule;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profile;
import xinqiao.procedure.RatingRule;
import xinqiao.procedure.Requirement;
import xinqiao.procedure.ServiceRule;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Text;
import xinqiao.procedure.Validity;
import xinqiao.procedure.Wording;
import xinqiao.procedure.WorkKind;

/** Reads one profile. */
public final class ProfileReader {
    private ProfileReader() {}

    public static Reading read(String file, String yaml) {
        return read(file, yaml, null);
    }

    /**
     * The same for a text that is kept: what the catalogue has come to ask for since it was written is taken from the
     * national rules, which hold where a local procedure says nothing.
     */
    public static Reading completed(String file, String yaml, Map<WorkKind, String> national) {
        return read(file, yaml, national);
    }

    private static Reading read(String file, String yaml, @Nullable Map<WorkKind, String> national) {
        Faults faults = new Faults(file);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null && national != null)
                Completion.complete(root, compose(national.getOrDefault(Completion.work(root), "")));
            if (root == null) faults.add(1, "procedure.fault.nothing");
            else {
                Block whole = new Block("profile", root, root, faults);
                Procedure profile = switch (whole.choice("kind", WorkKind.class)) {
                    case PETITION -> profile(whole, faults);
                    case DISCLOSURE -> new DisclosureReader(whole).read();
                    case PUBLICATION -> new PublicationReader(whole).read();
                };
                if (faults.none()) return new Reading(file, Optional.of(profile), faults.list());
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(line, "procedure.fault.not-yaml", String.valueOf(e.getProblem()));
        }
        return new Reading(file, Optional.empty(), faults.list());
    }

    private static Node compose(String yaml) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    }

    private static Profile profile(Block root, Faults faults) {
        Map<Provision, Text> overrides =
                root.optionalBlock("citations").map(CitationReader::overrides).orElse(Map.of());
        CitationReader citations = new CitationReader(overrides);
        RulesReader rules = new RulesReader(citations, WorkKind.PETITION);
        LettersReader letters = new LettersReader(citations, WorkKind.PETITION);
        Map<String, String> numbering = letters.numbering(root.block("numbering"));
        Map<LetterKind, Wording> wordings = letters.letters(root.block("letters"), numbering.keySet());
        Profile profile = new Profile(
                root.words("id"),
                root.words("family"),
                WorkKind.PETITION,
                root.text("title"),
                authority(root.block("authority")),
                validity(root.block("inForce")),
                overrides,
                rules.terms(root.block("terms")),
                rules.limits(root.block("limits")),
                rules.approvals(root.block("approvals")),
                rules.requirement(root.block("legalReview")),
                rules.requirement(root.block("anonymousRule")),
                root.optionalBlock("answeredRule").map(rules::requirement).orElse(Requirement.NONE),
                root.optionalBlock("superiorOrders").map(rules::requirement).orElse(Requirement.NONE),
                rules.kinds(root.block("kinds")),
                rules.branches(root),
                rules.outcomes(root.block("outcomes")),
                new RemedyReader(citations).remedy(root.block("remedy")),
                root.optionalBlock("rating")
                        .map(new RatingReader(citations)::rating)
                        .orElse(RatingRule.UNBOUNDED),
                root.optionalBlock("simple").map(new HearingReader(citations)::simple),
                root.optionalBlock("hearing")
                        .map(new HearingReader(citations)::hearing)
                        .orElse(HearingRule.NONE),
                root.optionalBlock("service")
                        .map(new ServiceReader(citations)::service)
                        .orElseGet(() -> ServiceRule.silent(
                                Provision.LAW_P1, ServiceRule.PostDay.RECEIPT, ServiceRule.OnlineDay.OPENED)),
                numbering,
                wordings);
        root.done();
        extensionApprover(profile, root, faults);
        simpleTerms(profile, root, faults);
        letters.check(profile, faults);
        return profile;
    }

    static Authority authority(Block block) {
        Authority authority = new Authority(block.text("document"), block.text("number"));
        block.done();
        return authority;
    }

    static Validity validity(Block block) {
        LocalDate from = block.day("from");
        Optional<LocalDate> until = block.has("until") ? Optional.of(block.day("until")) : Optional.empty();
        if (until.isPresent() && until.get().isBefore(from))
            block.faults().add(block.where("until"), "procedure.fault.ends-before-start");
        block.done();
        return new Validity(from, until);
    }

    /** An extension is approved by one role, however often the profile says so. */
    static void extensionApprover(Procedure profile, Block root, Faults faults) {
        var approval = profile.approvals().get(ApprovalStep.EXTENSION);
        profile.terms().values().stream()
                .flatMap(term -> term.extension().stream())
                .filter(rule -> approval != null && rule.approver() != approval.approver())
                .forEach(rule -> faults.add(root.where("approvals"), "procedure.fault.two-approvers"));
    }

    /** Simple handling has all its periods; a text from before there was its rule may have them without it, and hasn't it then. */
    private static void simpleTerms(Profile profile, Block root, Faults faults) {
        if (profile.simple().isEmpty()) return;
        for (TermKey key : TermKey.values())
            if (key.simple() && profile.findTerm(key).isEmpty())
                faults.add(root.where("terms"), "procedure.fault.simple-terms", key.key());
    }

    static <K, V> Map<K, V> complete(Block block, Map<K, V> read, Map<String, K> required) {
        required.forEach((name, key) -> {
            if (!read.containsKey(key))
                block.faults().add(block.place(), "procedure.fault.missing", name, block.name());
        });
        return new LinkedHashMap<>(read);
    }
}
