package xinqiao.portal.write;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xinqiao.identity.Petitioner;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Receipt;
import xinqiao.petition.Submission;

/**
 * Whether somebody went back from the receipt and pressed again: the browser puts the same words into a fresh form,
 * which is no second petition. Asked only of the browser that holds the receipt, and only while the receipt is open.
 */
@Component
class SentBefore {
    private final PetitionDesk desk;

    SentBefore(PetitionDesk desk) {
        this.desk = desk;
    }

    boolean same(Receipt receipt, Submission submission) {
        CaseFile file = desk.read(new Petitioner(receipt.id()));
        return file.text().request().equals(submission.request())
                && file.text().facts().equals(submission.facts())
                && Objects.equals(file.asked(), submission.asked())
                && file.petition().origin().groupSize() == submission.groupSize()
                && file.accused().equals(submission.accused())
                && names(file.people()).equals(names(submission.people()))
                && submission.files().stream().allMatch(sent -> has(file, sent.sha256()));
    }

    private static List<String> names(List<PetitionerDetails> people) {
        return people.stream().map(PetitionerDetails::name).toList();
    }

    private static boolean has(CaseFile file, String sha256) {
        return file.attachments().stream().anyMatch(kept -> kept.sha256().equals(sha256));
    }
}
