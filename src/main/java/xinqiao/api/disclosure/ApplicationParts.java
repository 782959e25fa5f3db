package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.Cited;
import xinqiao.api.http.EnumName;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ConsultationAnswer;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Party;
import xinqiao.disclosure.ServedBy;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterKind;

/** What an application consists of, each in a shape that stays. */
final class ApplicationParts {
    private ApplicationParts() {}

    /** One matter asked for (事项), with what became of it. */
    @Schema(name = "ApplicationItem", description = "One matter asked for, each with a reply of its own")
    record Asked(
            int no,

            @Schema(description = "Name of the information (政府信息的名称)")
            String name,

            @Schema(description = "File number (文号)") String fileNumber,

            @Schema(description = "What else helps to find it")
            String features,

            @Schema(description = "The reply, once it is approved") @Nullable
            ItemDecision decision,

            @Nullable LocalDate decidedOn) {
        static List<Asked> all(ApplicationFile file) {
            var decided = file.application().items();
            return IntStream.range(0, file.items().size())
                    .mapToObj(i -> {
                        var asked = file.items().get(i);
                        var item = decided.get(i);
                        return new Asked(
                                item.no(),
                                asked.name(),
                                asked.fileNumber(),
                                asked.features(),
                                item.decision(),
                                item.decidedOn());
                    })
                    .toList();
        }
    }

    @Schema(name = "ApplicationConsultation", description = "An opinion that was asked for (征求意见)")
    record Consulted(
            int no,
            ConsultationKind kind,
            List<Integer> items,
            @Nullable Party party,
            LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate until,
            @Nullable LocalDate answeredOn,
            @Nullable ConsultationAnswer answer,
            @Nullable String words) {
        static Consulted of(Consultation one, ApplicationFile file) {
            var whom = file.parties().get(one.no());
            return new Consulted(
                    one.no(),
                    one.kind(),
                    one.items().stream().sorted().toList(),
                    whom == null ? null : whom.party(),
                    one.sentOn(),
                    one.deliveredOn(),
                    one.until(),
                    one.answeredOn(),
                    one.answer(),
                    whom == null ? null : whom.words());
        }
    }

    @Schema(name = "ApplicationFee", description = "A fee that was asked for (信息处理费), in yuan")
    record Fee(
            FeeTariff tariff,

            @Schema(description = "Applications of the month, or pages")
            int quantity,

            @Schema(description = "As it was first asked for")
            int amount,

            LocalDate noticedOn,

            @Schema(description = "The last day to pay; absent until the notice has reached the applicant") @Nullable
            LocalDate until,

            @Nullable LocalDate paidOn,
            @Nullable LocalDate waivedOn,

            @Schema(description = "By how much less is to be paid (减收); absent where it wasn't reduced") @Nullable
            Integer reduction,

            @Nullable LocalDate reducedOn) {
        static Fee of(FeeNotice fee) {
            return new Fee(
                    fee.tariff(),
                    fee.quantity(),
                    fee.amount(),
                    fee.noticedOn(),
                    fee.until(),
                    fee.paidOn(),
                    fee.waivedOn(),
                    fee.reduction(),
                    fee.reducedOn());
        }
    }

    @Schema(name = "ApplicationLetter", description = "A letter that was issued; it takes effect when it is served")
    record Issued(
            long id,
            LetterKind kind,

            @Schema(description = "The letter's number (文号)")
            String number,

            LocalDate issuedOn,

            @Schema(description = "The consultation by which it goes to somebody else; absent: to the applicant")
            @Nullable
            Integer consultation,

            @Nullable LocalDate servedOn,
            @Nullable ServedBy servedBy) {
        static Issued of(ApplicationFile.Letter letter) {
            return new Issued(
                    letter.id(),
                    letter.kind(),
                    letter.number(),
                    letter.issuedOn(),
                    letter.party(),
                    letter.servedOn(),
                    letter.servedBy());
        }
    }

    @Schema(name = "ApplicationAttachment", description = "A file of the application")
    record Attached(
            long id,
            String name,

            @Schema(description = "Media type found from the content")
            String type,

            @Schema(description = "In bytes") long size,

            @Schema(description = "SHA-256 of the content, 64 hexadecimal digits")
            String sha256,

            ApplicationFile.Purpose purpose,
            @Schema(description = "In UTC (RFC 3339)") Instant addedAt,

            @Schema(description = "Who of the staff added it; absent when the applicant did") @Nullable
            String addedBy) {
        static Attached of(ApplicationFile.Attachment file) {
            return new Attached(
                    file.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    file.purpose(),
                    file.addedAt(),
                    file.addedBy());
        }
    }

    @Schema(name = "ApplicationOpenAct", description = "An act open to the caller")
    record Open(@Schema(example = "ask-correction") String act, Cited authority) {
        static Open of(ApplicationAct act, DisclosureProfile profile) {
            return new Open(EnumName.of(act), Cited.of(profile.cited(act.provision())));
        }
    }
}
