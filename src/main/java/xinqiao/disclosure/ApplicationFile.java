package xinqiao.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.rules.Governed;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.OwnRules;

/**
 * One application with all that belongs to it, as one viewer may see it (案卷).
 *
 * @param seq the last fact; an act says which one it had seen
 * @param applicants as the viewer may see them
 * @param parties who was consulted, by the number of the consultation; the applicant isn't shown them
 * @param open the acts open to the viewer now
 * @param unmaskable whether the viewer may ask for the applicants in full
 */
public record ApplicationFile(
        Application application,
        int seq,
        DisclosureProfile profile,
        List<ItemAsked> items,
        String purpose,
        List<ApplicantDetails> applicants,
        Map<Integer, Consulted> parties,
        List<Attachment> files,
        List<Letter> letters,
        List<Given> givings,
        List<ApplicationEvent> history,
        List<ApplicationClock> clocks,
        List<ApplicationAct> open,
        boolean unmaskable) {

    /** What a file is for. */
    public enum Purpose {
        /** 申请附件 */
        MATERIAL,
        /** 身份证明 */
        IDENTITY,
        /** 补正材料 */
        CORRECTION,
        /** 办理材料 */
        WORK,
        /** 提供的信息 */
        RELEASE
    }

    /** @param addedBy who of the staff; null for the applicant */
    public record Attachment(
            long id,
            String sha256,
            String name,
            String type,
            long size,
            Purpose purpose,
            Instant addedAt,
            @Nullable String addedBy) {}

    /** @param content the composed letter as JSON ({@link xinqiao.documents.Letter#of}) */
    public record Letter(
            long id,
            LetterKind kind,
            String number,
            LocalDate issuedOn,
            @Nullable Integer party,
            String content,
            @Nullable LocalDate servedOn,
            @Nullable ServedBy servedBy,
            String note) {}

    /** Whom the opinion was asked of, and what they said. */
    public record Consulted(Party party, @Nullable String words) {}

    /** One giving as it was registered. */
    public record Given(int no, LocalDate on, GivingManner manner, String what, String note, String by) {}

    /** SZ-22b, SZ-16: what of it may go by rules of its own. */
    public List<OwnRules> governed() {
        return Governed.of(items, profile);
    }

    /** The clock of that term, if it is counted. */
    public Optional<ApplicationClock> clock(String term) {
        return clocks.stream().filter(clock -> clock.term().equals(term)).findFirst();
    }
}
