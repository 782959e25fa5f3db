package xinqiao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.Decline;
import xinqiao.petition.Command.NoteExecution;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;

/** Closed cases, and how far a clerk and the keeper have come with their files. */
@TestComponent
public class FilesToKeep {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Desks desks;
    private final Dossiers dossiers;
    private final DossierMaking making;
    private final Transfers transfers;

    FilesToKeep(Desks desks, Dossiers dossiers, DossierMaking making, Transfers transfers) {
        this.desks = desks;
        this.dossiers = dossiers;
        this.making = making;
        this.transfers = transfers;
    }

    long closed() {
        long id = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, DAY);
        desks.act("yue.hua", id, Desks.heard(DAY));
        desks.act("yue.hua", id, Desks.draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, DAY);
        desks.act("tian.ye", id, new NoteExecution("已放行。", true));
        desks.close("tian.ye", "gu.xin", id);
        return id;
    }

    long made() {
        return making.begin(desks.who("tian.ye"), closed());
    }

    /** With a reason for each part that the record has no paper of. */
    Dossier bound(long id) {
        var clerk = desks.who("tian.ye");
        var file = dossiers.read(clerk, id);
        for (DossierPart part : file.lacking(dossiers.wanted(file)))
            assertThat(dossiers.explain(clerk, id, Map.of(part, "本案未形成。")).isGranted())
                    .isTrue();
        return dossiers.bind(clerk, id).orElseThrow();
    }

    Dossier kept(long id) {
        var file = bound(id);
        long list = transfers.make(desks.who("tian.ye"), 2026).orElseThrow();
        assertThat(transfers.receive(desks.who("shan.qi"), list).isGranted()).isTrue();
        return dossiers.read(desks.who("shan.qi"), file.id());
    }

    long unhandled() {
        long petition = desks.register("tian.ye", Papers.letter("8602", DAY)).id();
        desks.act("tian.ye", petition, declined());
        desks.serve("tian.ye", petition, LetterKind.NON_ACCEPTANCE, DAY);
        if (desks.read("tian.ye", petition).petition().state().open()) desks.close("tian.ye", "gu.xin", petition);
        return petition;
    }

    private static Decline declined() {
        return new Decline("不属于海关职权范围", "瑞丽市交通运输局", null);
    }
}
