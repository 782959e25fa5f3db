package xinqiao.mailroom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.mailroom.rules.Leaving;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.Receipt;
import xinqiao.petition.Upload;

/** Where letters leave the mail book: as a case, as further material of one, or handed on. */
@Component
public class MailEnds {
    private final MailEdit edit;
    private final MailStore store;
    private final MailPapers papers;
    private final PetitionDesk desk;
    private final Petitions petitions;

    MailEnds(MailEdit edit, MailStore store, MailPapers papers, PetitionDesk desk, Petitions petitions) {
        this.edit = edit;
        this.store = store;
        this.papers = papers;
        this.desk = desk;
        this.petitions = petitions;
    }

    /** The pictures as files of a case: main document, enclosures, envelope. */
    @Enforces({Provision.JF_L2, Provision.JF_L3A})
    public static List<Upload> files(MailFile file) {
        return files(file.item().number(), file.scans());
    }

    private static List<Upload> files(String number, List<MailFile.Scan> scans) {
        Map<ScanPart, Integer> counted = new EnumMap<>(ScanPart.class);
        List<Upload> files = new ArrayList<>();
        var names = ResourceBundle.getBundle("i18n/mailroom", java.util.Locale.of("zh"));
        for (var scan : scans) {
            int nth = counted.merge(scan.part(), 1, Integer::sum);
            String name = number + "-" + names.getString("mailroom.part." + scan.part()) + nth + ending(scan.type());
            files.add(new Upload(scan.sha256(), name, scan.type(), scan.size()));
        }
        return List.copyOf(files);
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "image/tiff" -> ".tif";
            case "text/plain" -> ".txt";
            default -> "";
        };
    }

    /**
     * Registers it: the case is there and the letter out of the list in one transaction, or neither.
     *
     * @param registering what registers the case
     */
    @Enforces(Provision.JF_L3A)
    public Decision<Receipt> register(Actor actor, long id, Supplier<Decision<Receipt>> registering) {
        return edit.one(
                actor,
                id,
                (tx, item) -> Leaving.becomeCase(item).flatMap(_ -> {
                    Decision<Receipt> registered = registering.get();
                    return registered.map(receipt -> {
                        MailItem _ = leave(tx, actor, item, MailOutcome.REGISTERED, receipt.id());
                        return receipt;
                    });
                }));
    }

    /** Adds it to a case that is there, with its pictures. @param words what it is */
    @Enforces(Provision.JF_L3A)
    public Decision<Petition> join(Actor actor, long id, long petition, String words) {
        int seen = desk.read(actor, petition).seq();
        return edit.one(actor, id, (tx, item) -> Leaving.becomeCase(item).map(_ -> papers.scans(tx, id)))
                .flatMap(scans -> {
                    var material = new Command.AddMaterial(words.strip(), files(number(actor, id), scans), false);
                    return petitions.act(actor, petition, seen, material, (_, _) -> leave(actor, id, petition));
                });
    }

    private String number(Actor actor, long id) {
        return edit.one(actor, id, (_, item) -> Decision.granted(item.number())).orElseThrow();
    }

    /** In the transaction in which the case got its material; whoever comes second rolls that back. */
    private void leave(Actor actor, long id, long petition) {
        boolean left = edit.one(
                        actor,
                        id,
                        (tx, item) ->
                                Leaving.becomeCase(item).map(_ -> leave(tx, actor, item, MailOutcome.JOINED, petition)))
                .isGranted();
        if (!left) throw new NotThere(id);
    }

    private MailItem leave(DSLContext tx, Actor actor, MailItem item, MailOutcome outcome, long petition) {
        store.end(tx, item.id(), outcome, null, edit.today());
        edit.add(tx, actor, item.id(), new MailFact.Left(edit.today(), outcome));
        papers.became(tx, item, petition);
        return item;
    }

    /** It is no petition. @param words to whom it went */
    public Decision<MailItem> handOn(Actor actor, long id, HandOnGround ground, String words) {
        return edit.one(
                actor,
                id,
                (tx, item) -> Leaving.handOn(item, ground, words).map(gone -> {
                    var content = papers.content(tx, id).orElse(MailContent.NOTHING);
                    papers.update(tx, id, content.remark(words.strip()));
                    store.end(tx, id, MailOutcome.HANDED_ON, ground, edit.today());
                    edit.add(tx, actor, id, new MailFact.HandedOn(edit.today(), ground));
                    return gone;
                }));
    }
}
