package xinqiao.workbench.act;

import java.util.List;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Demand;
import xinqiao.petition.Upload;
import xinqiao.web.Ui;

/**
 * Who asks for an act on what.
 *
 * @param demand the entry of the list of demands that was picked
 * @param files what was sent along
 */
record Asked(Ui ui, Actor actor, CaseFile file, Optional<Demand> demand, List<Upload> files) {
    boolean isProtected() {
        return file.petition().walls().isProtected();
    }

    String house() {
        return file.petition().origin().houseCode();
    }
}
