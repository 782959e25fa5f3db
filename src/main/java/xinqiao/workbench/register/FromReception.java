package xinqiao.workbench.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Receipt;
import xinqiao.petition.Submission;
import xinqiao.procedure.MatterKind;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.DutyRecord;
import xinqiao.reception.Visit;
import xinqiao.reception.Visits;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;

/** Registers what began at the window or at the duty desk, with what is known from there filled in. */
@Component
class FromReception {
    private final Visits visits;
    private final DutyDesk duty;
    private final Clock clock;

    FromReception(Visits visits, DutyDesk duty, Clock clock) {
        this.visits = visits;
        this.duty = duty;
        this.clock = clock;
    }

    Form fill(Actor actor, Form form, Form asked) {
        Optional<Long> visit = Answers.id(asked, "visit");
        if (visit.isPresent()) return fill(actor, form, visits.open(actor, visit.get()));
        Optional<Long> record = Answers.id(asked, "duty");
        return record.isPresent() ? fill(form, duty.open(actor, record.get())) : form;
    }

    private Form fill(Actor actor, Form form, Visit visit) {
        String name = visit.name();
        String people = Integer.toString(visit.people());
        return form.with("visit", Long.toString(visit.id()))
                .with("channel", Channel.VISIT.name())
                .with("receivedOn", visit.on().toString())
                .with("groupSize", people)
                .with(Registration.cell(0, "name"), name == null ? "" : name)
                .with(Registration.came(ChannelField.VISITED_AT), minute(visit.cameAt()))
                .with(Registration.came(ChannelField.VISITORS), people)
                .with(Registration.came(ChannelField.DOCUMENT_SHOWN), "YES")
                .with(Registration.came(ChannelField.COMPETENT_HOUSE), visit.houseCode())
                .with(Registration.came(ChannelField.TAKEN_BY), actor.name());
    }

    private Form fill(Form form, DutyRecord record) {
        var content = record.content();
        return form.with("duty", Long.toString(record.id()))
                .with("channel", Channel.PHONE.name())
                .with(Registration.cell(0, "name"), content.caller())
                .with(Registration.cell(0, "phone"), content.phone())
                .with("request", content.matter())
                .with("facts", content.said())
                .with(Registration.came(ChannelField.CALLER_PHONE), content.phone())
                .with(Registration.came(ChannelField.CALLED_AT), minute(record.takenAt()))
                .with(Registration.came(ChannelField.TAKEN_BY), content.takenBy());
    }

    private String minute(java.time.Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** What leads from the receipt back to the interview; of a report nothing ties case and visit together. */
    String back(Form form, Submission said) {
        return Answers.id(form, "visit")
                .filter(visit -> said.asked() != MatterKind.REPORT)
                .map(visit -> "?visit=" + visit)
                .orElse("");
    }

    /** Notes the case where it began; the window forgets who came with a report. */
    void registered(Actor actor, Form form, Submission said, Receipt receipt) {
        Answers.id(form, "visit")
                .ifPresent(visit -> visits.registered(actor, visit, receipt.id(), said.asked() == MatterKind.REPORT));
        Answers.id(form, "duty").ifPresent(record -> {
            Decision<DutyRecord> _ = duty.takeOver(actor, record, receipt.id());
        });
    }
}
