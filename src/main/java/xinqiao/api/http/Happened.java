package xinqiao.api.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationEvent;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.petition.Event;
import xinqiao.petition.PetitionFact;

/** A fact of a petition or an application, for staff who may see it. */
@Schema(description = "A fact of the case's journal")
public record Happened(
        @Schema(description = "Its place in the journal, from 1")
        int seq,

        @Schema(description = "When, in UTC (RFC 3339)") Instant at,
        @Schema(description = "Who brought it about") String by,

        @Schema(description = "What kind of fact", example = "Accepted")
        String fact,

        @Schema(description = "What the fact says; absent of the registration, whose data is the case's own") @Nullable
        Object details) {

    public static List<Happened> all(List<Event> events) {
        return events.stream().map(event -> of(event)).toList();
    }

    public static List<Happened> applications(List<ApplicationEvent> events) {
        return events.stream().map(event -> of(event)).toList();
    }

    private static Happened of(ApplicationEvent event) {
        Object details = switch (event.fact()) {
            case ApplicationFact.Registered _ -> null;
            // which petition it became, and who is kept out since, is for whoever sees the petition
            case ApplicationFact.LedToPetitions led -> new Led(led.on(), led.why());
            case ApplicationFact fact -> fact;
        };
        return new Happened(
                event.seq(), event.at(), event.by(), event.fact().getClass().getSimpleName(), details);
    }

    /** What is told of an application that was led to the petition side. */
    record Led(LocalDate on, String why) {}

    private static Happened of(Event event) {
        Object details = event.fact() instanceof PetitionFact.Registered ? null : event.fact();
        return new Happened(
                event.seq(), event.at(), event.by(), event.fact().getClass().getSimpleName(), details);
    }
}
