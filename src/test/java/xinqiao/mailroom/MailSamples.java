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
import xinqiao.petition.Upload;

/** Letters at every point of their way, for tests. */
@TestComponent
public class MailSamples {
    private final Mailroom mailroom;
    private final FileStore files;

    MailSamples(Mailroom mailroom, FileStore files) {
        this.mailroom = mailroom;
        this.files = files;
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

    public static MailContent from(String sender, LocalDate postmark) {
        return new MailContent(sender, "13987650000", "650200", "云南省昆明市示例路12号", postmark, "昆明", "", 2, "照片1张", "", "");
    }
}
