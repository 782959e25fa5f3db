package xinqiao.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.law.Provision;

/** The procedure of disclosure on request (依申请公开规程) as data: everything that one authority's rules vary. */
public record DisclosureProfile(
        String id,
        String family,
        Text title,
        Authority authority,
        Validity validity,
        Map<Provision, Text> citations,
        Map<TermKey, TermRule> terms,
        Map<ApprovalStep, Approval> approvals,
        Map<ReceiptWay, ReceiptRule> receipts,
        FormRule form,
        CorrectionRule correction,
        Map<ConsultationKind, ConsultationRule> consultations,
        List<Flow> flows,
        Map<ReplyKind, ReplyRule> replies,
        DisclosureRemedy remedy,
        FeeRule fees,
        List<OwnRules> elsewhere,
        AnnualRule annual,
        ServiceRule service,
        Map<String, String> numbering,
        Map<LetterKind, Wording> letters)
        implements Procedure {

    public DisclosureProfile {
        citations = Map.copyOf(citations);
        terms = Map.copyOf(terms);
        approvals = Map.copyOf(approvals);
        receipts = Map.copyOf(receipts);
        consultations = Map.copyOf(consultations);
        flows = List.copyOf(flows);
        elsewhere = List.copyOf(elsewhere);
        replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
        numbering = Map.copyOf(numbering);
        letters = Map.copyOf(letters);
    }

    @Override
    public WorkKind kind() {
        return WorkKind.DISCLOSURE;
    }

    public ReceiptRule receipt(ReceiptWay way) {
        return required(receipts, way);
    }

    public ConsultationRule consultation(ConsultationKind whose) {
        return required(consultations, whose);
    }

    public ReplyRule reply(ReplyKind kind) {
        return required(replies, kind);
    }

    /** Empty where this profile knows no such answer. */
    public Optional<ReplyRule> findReply(ReplyKind kind) {
        return Optional.ofNullable(replies.get(kind));
    }

    public Flow flow(Flow.Competence competence) {
        return flows.stream()
                .filter(flow -> flow.competence() == competence)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " has no flow " + competence));
    }

    @Override
    public DisclosureProfile worded(Map<LetterKind, Wording> others) {
        return new DisclosureProfile(
                id,
                family,
                title,
                authority,
                validity,
                citations,
                terms,
                approvals,
                receipts,
                form,
                correction,
                consultations,
                flows,
                replies,
                remedy,
                fees,
                elsewhere,
                annual,
                service,
                numbering,
                others);
    }
}
