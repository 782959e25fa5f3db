package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.CaseClock;
import xinqiao.api.http.Cited;
import xinqiao.api.http.EnumName;
import xinqiao.api.http.Happened;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Channel;
import xinqiao.petition.Course;
import xinqiao.petition.Desk;
import xinqiao.petition.HearingPeople;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Ui;

/** A petition with all that belongs to it, as the caller may see it. */
@Schema(description = "A petition with all that belongs to it")
record WholePetition(
        long id,

        @Schema(description = "The last fact seen; every act names it, so that nothing is overwritten")
        int seq,

        @Schema(example = "8600-2026-000017") String number,

        @Schema(description = "Customs code of the house", example = "8600")
        String house,

        @Schema(description = "The procedure that the case keeps", example = "kunming-petition-2023")
        String profile,

        State state,
        @Nullable Outcome outcome,
        @Nullable MatterKind kind,
        @Nullable String branch,
        Channel channel,
        LocalDate receivedOn,
        @Schema(description = "In UTC (RFC 3339)") Instant registeredAt,
        String title,
        String request,
        String facts,
        @Nullable String place,
        @Nullable String business,

        @Schema(description = "The answer that an imported case got before it came here") @Nullable
        String earlierReply,

        @Schema(description = "Masked as far as the caller's work doesn't need them; /people has them in full")
        List<PetitionerDetails> petitioners,

        boolean anonymous,
        int groupSize,
        List<String> accused,
        @Schema(description = "A report behind the wall") boolean walled,

        @Schema(description = "Who has it now; absent when it is closed") @Nullable
        Desk desk,

        @Schema(description = "The opinion in the making") @Nullable
        Opinion draft,

        @Schema(description = "What legal department or leader remarked") @Nullable
        String remarks,

        @Schema(
                description =
                        "Simple handling, hearings, and the way to another statutory route, as far as the case has them")
        Course course,

        @Schema(description = "Who takes part in a hearing besides the staff, by its number")
        Map<Integer, HearingPeople> hearingPeople,

        List<AttachedFile> attachments,
        List<IssuedLetter> letters,
        List<CaseClock> clocks,
        List<Happened> history,

        @Schema(description = "The acts open to the caller now")
        List<OpenAct> open) {

    @Schema(description = "An act open to the caller")
    record OpenAct(@Schema(example = "draft-opinion") String act, Cited authority) {
        static OpenAct of(Act act) {
            return new OpenAct(EnumName.of(act), Cited.of(act.provision()));
        }
    }

    static WholePetition of(CaseFile file, Ui texts) {
        var petition = file.petition();
        var origin = petition.origin();
        return new WholePetition(
                origin.id(),
                file.seq(),
                origin.number(),
                origin.houseCode(),
                origin.profileId(),
                petition.state(),
                petition.outcome(),
                petition.kind(),
                petition.branch(),
                origin.channel(),
                origin.receivedOn(),
                origin.registeredAt(),
                origin.title(),
                file.text().request(),
                file.text().facts(),
                file.text().place(),
                file.text().business(),
                file.text().reply(),
                file.people(),
                origin.anonymous(),
                origin.groupSize(),
                file.accused(),
                petition.walls().isProtected(),
                petition.desk(),
                petition.deciding().draft(),
                petition.deciding().remarks(),
                petition.course(),
                file.hearingPeople(),
                file.attachments().stream().map(AttachedFile::of).toList(),
                file.letters().stream().map(IssuedLetter::of).toList(),
                Stream.concat(file.clocks().stream(), Stream.ofNullable(file.review()))
                        .map(clock -> clock(clock, texts))
                        .toList(),
                Happened.all(file.history()),
                file.open().stream().map(OpenAct::of).toList());
    }

    static CaseClock clock(PetitionClock clock, Ui texts) {
        return CaseClock.of(
                clock.term(),
                texts.t("petition.term." + clock.term()),
                clock.deadline(),
                clock.metOn(),
                clock.late(texts.today()));
    }
}
