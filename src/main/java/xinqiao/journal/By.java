package xinqiao.journal;

import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.FileReader;
import xinqiao.identity.Machine;
import xinqiao.identity.Participant;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;

/** Who wrote a fact down, as they were called then: a later change of name or post doesn't rewrite history. */
public record By(
        String kind, @Nullable Long account, @Nullable Long post, String name) {

    public static By of(Viewer viewer) {
        return switch (viewer) {
            case Actor actor -> new By("staff", actor.accountId(), actor.postId(), actor.signature());
            case FileReader _ -> throw new IllegalArgumentException("Who reads a linked file writes nothing down");
            case Participant one -> new By("participant", one.accountId(), null, one.name());
            case Petitioner _ -> new By("petitioner", null, null, "");
            case Applicant _ -> new By("applicant", null, null, "");
            case Claimant _ -> throw new IllegalStateException("whoever brought a claim only reads it");
            case Visitor _ -> new By("visitor", null, null, "");
            case Machine machine -> new By("machine", null, null, machine.task());
        };
    }
}
