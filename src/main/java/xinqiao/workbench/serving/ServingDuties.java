package xinqiao.workbench.serving;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.serving.Posting;
import xinqiao.serving.PublicNotices;
import xinqiao.serving.ServiceRecords;
import xinqiao.web.DeskDuties;

/** What waits in service: letters to be posted, letters that nobody signed for, scanned records, notices to decide on. */
@Component
class ServingDuties implements DeskDuties {
    private final Posting posting;
    private final ServiceRecords records;
    private final PublicNotices notices;

    ServingDuties(Posting posting, ServiceRecords records, PublicNotices notices) {
        this.posting = posting;
        this.records = records;
        this.notices = notices;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        var decide = new Duty("serving.duty.decide", notices.toDecide(actor).size(), 0, ServingLinks.NOTICES);
        if (!Posting.serves(actor)) return actor.leads() ? List.of(decide) : List.of();
        var board = posting.board(actor);
        int late = board.late().size();
        return List.of(
                new Duty("serving.duty.post", board.prepared().size(), 0, ServingLinks.PATH),
                new Duty("serving.duty.late", late, late, ServingLinks.PATH),
                new Duty("serving.duty.scans", records.tray(actor).size(), 0, ServingLinks.SCANS),
                decide);
    }
}
