package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryState;
import xinqiao.inquiry.InquiryWay;
import xinqiao.petition.PetitionDesk;

/** Inquiries about progress (查询事项). */
@RestController
@RequestMapping("/api/v1/petitions/{id}/inquiries")
@Tag(name = "inquiries", description = "Who asked how a matter stands, and what they were told")
class InquiriesResource {
    private final Inquiries inquiries;
    private final PetitionDesk desk;

    InquiriesResource(Inquiries inquiries, PetitionDesk desk) {
        this.inquiries = inquiries;
        this.desk = desk;
    }

    /** An inquiry. @param written whether it is answered by a slip; null until somebody answers */
    public record NotedInquiry(
            long id,
            InquiryWay way,
            LocalDate askedOn,
            String question,
            InquiryState state,
            @Nullable Boolean written,
            String answer,
            @Nullable LocalDate answeredOn) {
        static NotedInquiry of(Inquiry one) {
            return new NotedInquiry(
                    one.id(),
                    one.way(),
                    one.askedOn(),
                    one.question(),
                    one.state(),
                    one.written(),
                    one.answer(),
                    one.answeredOn());
        }
    }

    /** What is noted. */
    public record NewInquiry(InquiryWay way, LocalDate on, String question) {}

    /** What was told, or is to be written. @param written whether it becomes a slip that the leader approves first */
    public record InquiryAnswer(boolean written, String answer) {}

    /** The leader's word on a slip. */
    public record SlipVerdict(boolean approves, String remark) {}

    @GetMapping
    @Operation(summary = "The inquiries about a petition")
    List<NotedInquiry> list(Actor actor, @PathVariable long id) {
        long there = desk.read(actor, id).petition().id(); // or there is no case
        return inquiries.of(actor, there).stream().map(NotedInquiry::of).toList();
    }

    @PostMapping
    @Operation(summary = "Note an inquiry")
    List<NotedInquiry> note(Actor actor, @PathVariable long id, @RequestBody NewInquiry asked) {
        var unused = inquiries
                .register(actor, id, asked.way(), asked.on(), asked.question())
                .orElseThrow();
        return list(actor, id);
    }

    @PostMapping("/{inquiry}/answer")
    @Operation(
            summary = "Answer an inquiry",
            description = "By word of mouth, or by a slip that then waits for approval.")
    NotedInquiry answer(
            Actor actor, @PathVariable long id, @PathVariable long inquiry, @RequestBody InquiryAnswer answer) {
        var done = answer.written()
                ? inquiries.draftSlip(actor, id, inquiry, answer.answer())
                : inquiries.tell(actor, id, inquiry, answer.answer());
        return NotedInquiry.of(done.orElseThrow());
    }

    @PostMapping("/{inquiry}/verdict")
    @Operation(summary = "Approve a slip or send it back")
    NotedInquiry decide(
            Actor actor, @PathVariable long id, @PathVariable long inquiry, @RequestBody SlipVerdict verdict) {
        return NotedInquiry.of(inquiries
                .decide(actor, id, inquiry, verdict.approves(), verdict.remark())
                .orElseThrow());
    }

    @PostMapping("/{inquiry}/sent")
    @Operation(summary = "Note that an approved slip went out")
    NotedInquiry sent(Actor actor, @PathVariable long id, @PathVariable long inquiry) {
        return NotedInquiry.of(inquiries.send(actor, id, inquiry).orElseThrow());
    }
}
