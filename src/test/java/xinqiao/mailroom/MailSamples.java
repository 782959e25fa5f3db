package xinqiao.mailroom;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.mailroom.Mailroom.Arrival;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;

/** Letters at every point of their way, for tests. */
@TestComponent
public class MailSamples {
    private final Mailroom mailroom;
    private final FileStore files;
    private final MailBook book;
    private final MailEnds ends;
    private final Registrations registrations;

    MailSamples(Mailroom mailroom, FileStore files, MailBook book, MailEnds ends, Registrations registrations) {
        this.mailroom = mailroom;
        this.files = files;
        this.book = book;
        this.ends = ends;
        this.registrations = registrations;
    }

    public List<MailItem> post(Actor clerk, int ordinary, int telegrams) {
        var arrival = new Arrival(ordinary, List.of(), List.of(), telegrams);
        return mailroom.sign(clerk, arrival, UUID.randomUUID()).orElseThrow();
    }

    /** One step after the other, as far as wanted. */
    public void takes(Actor clerk, MailItem item, MailStep until) {
        for (MailStep step : MailStep.values())
            if (step != MailStep.SIGNED && step.compareTo(until) <= 0) {
                if (step == MailStep.SCANNED) scans(clerk, item);
                int unused = mailroom.stepNumbered(clerk, step, List.of(item.number()), clerk.personId())
                        .orElseThrow();
            }
    }

    /** The envelope comes first out of the scanner. */
    public void scans(Actor clerk, MailItem item) {
        for (ScanPart part : List.of(ScanPart.ENVELOPE, ScanPart.MAIN)) {
            var _ = mailroom.scan(clerk, item.id(), part, List.of(picture(part + " " + item.number())))
                    .orElseThrow();
        }
    }

    public Upload picture(String words) {
        var file = files.put(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "scan.txt")
                .orElseThrow();
        return new Upload(file.sha256(), file.name(), file.type(), file.size());
    }

    /** The letter becomes the case that the form says, with its pictures. */
    public Receipt register(Actor clerk, MailItem item, Submission form) {
        var said = new Submission(
                form.houseCode(),
                form.channel(),
                form.receivedOn(),
                form.asked(),
                form.title(),
                form.request(),
                form.facts(),
                form.place(),
                form.business(),
                form.people(),
                form.anonymous(),
                form.groupSize(),
                form.accused(),
                form.confirmed(),
                form.language(),
                form.competence(),
                MailEnds.files(book.open(clerk, item.id())));
        return ends.register(clerk, item.id(), () -> registrations.register(clerk, said))
                .orElseThrow();
    }

    public static MailContent from(String sender, LocalDate postmark) {
        return new MailContent(sender, "13987650000", "650200", "云南省昆明市示例路12号", postmark, "昆明", "", 2, "照片1张", "", "");
    }
}
