package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.api.disclosure.ApplicationParts.Asked;
import xinqiao.api.disclosure.ApplicationParts.Attached;
import xinqiao.api.disclosure.ApplicationParts.Consulted;
import xinqiao.api.disclosure.ApplicationParts.Fee;
import xinqiao.api.disclosure.ApplicationParts.Issued;
import xinqiao.api.disclosure.ApplicationParts.Open;
import xinqiao.api.http.CaseClock;
import xinqiao.api.http.Happened;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Carrier;
import xinqiao.disclosure.Correction;
import xinqiao.disclosure.Drafted;
import xinqiao.disclosure.ExtensionAsked;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.Reasons;
import xinqiao.disclosure.Search;
import xinqiao.petition.Desk;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.TermKey;
import xinqiao.web.Ui;

/** An application with all that belongs to it, as the caller may see it. */
@Schema(description = "An application with all that belongs to it")
record WholeApplication(
        long id,

        @Schema(description = "The last fact seen; every act names it, so that nothing is overwritten")
        int seq,

        @Schema(example = "8602-2026-K00017") String number,

        @Schema(description = "Customs code of the house", example = "8602")
        String house,

        @Schema(description = "The procedure that the application keeps", example = "national-disclosure-2019")
        String profile,

        ApplicationState state,
        ReceiptWay way,
        LocalDate arrivedOn,

        @Schema(description = "The day of receipt, from which the term runs; absent until it is confirmed") @Nullable
        LocalDate receivedOn,

        @Schema(description = "In UTC (RFC 3339)") Instant registeredAt,
        String title,
        ApplicantKind kind,

        @Schema(description = "Masked as far as the caller's work doesn't need them; /people has them in full")
        List<ApplicantDetails> applicants,

        List<Asked> items,

        @Schema(description = "What it is needed for, as far as the applicant says so")
        String purpose,

        @Schema(description = "How it is wanted") GivingManner manner,
        @Nullable Carrier carrier,

        @Schema(description = "On the applicant's own person or body")
        boolean ownRecord,

        @Schema(description = "Who has it now; absent when it is closed") @Nullable
        Desk desk,

        List<Correction> corrections,
        @Nullable Reasons reasons,
        List<Consulted> consultations,
        List<Search> searches,
        @Nullable ExtensionAsked extension,
        List<Fee> fees,

        @Schema(description = "The decision in the making") @Nullable
        Drafted draft,

        List<Issued> letters,
        List<ApplicationFile.Given> givings,
        List<Attached> attachments,
        List<CaseClock> clocks,
        List<Happened> history,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn,

        @Schema(description = "The acts open to the caller now")
        List<Open> open) {

    static WholeApplication of(ApplicationFile file, Ui texts) {
        var one = file.application();
        var entry = one.entry();
        return new WholeApplication(
                entry.id(),
                file.seq(),
                entry.number(),
                entry.houseCode(),
                entry.profileId(),
                one.state(),
                entry.way(),
                entry.arrivedOn(),
                one.receivedOn(),
                entry.registeredAt(),
                entry.title(),
                entry.kind(),
                file.applicants(),
                Asked.all(file),
                file.purpose(),
                entry.manner(),
                entry.carrier(),
                entry.ownRecord(),
                one.desk(),
                one.corrections(),
                one.reasons(),
                one.consultations().stream()
                        .map(each -> Consulted.of(each, file))
                        .toList(),
                one.searches(),
                one.extension(),
                one.fees().stream().map(Fee::of).toList(),
                one.draft(),
                file.letters().stream().map(Issued::of).toList(),
                file.givings(),
                file.files().stream().map(Attached::of).toList(),
                file.clocks().stream().map(clock -> clock(clock, file, texts)).toList(),
                Happened.applications(file.history()),
                one.answeredOn(),
                one.closedOn(),
                file.open().stream().map(act -> Open.of(act, file.profile())).toList());
    }

    static CaseClock clock(ApplicationClock clock, ApplicationFile file, Ui texts) {
        return CaseClock.of(
                clock.term(), name(clock, file, texts), clock.deadline(), clock.metOn(), clock.late(texts.today()));
    }

    /** As the procedure calls it; a stage of the flow by its own name. */
    private static String name(ApplicationClock clock, ApplicationFile file, Ui texts) {
        return TermKey.of(clock.term())
                .flatMap(file.profile()::findTerm)
                .map(rule -> rule.name().in(texts.locale()))
                .orElseGet(() -> texts.t("disclosure.term." + clock.term()));
    }
}
