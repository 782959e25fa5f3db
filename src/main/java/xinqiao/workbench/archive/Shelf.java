package xinqiao.workbench.archive;

import java.util.List;
import xinqiao.archive.DossierState;

/** Which files a page shows. */
public enum Shelf {
    OPEN(DossierState.OPEN),
    BOUND(DossierState.BOUND, DossierState.SENT),
    KEPT(DossierState.KEPT, DossierState.LISTED),
    DESTROYED(DossierState.DESTROYED);

    private final List<DossierState> states;

    Shelf(DossierState... states) {
        this.states = List.of(states);
    }

    public List<DossierState> states() {
        return states;
    }
}
