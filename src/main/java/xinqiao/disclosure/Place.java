package xinqiao.disclosure;

import xinqiao.petition.Desk;
import xinqiao.procedure.Flow.Competence;

/**
 * Where an application is, or goes next.
 *
 * @param flow whose information it is about, which chooses the flow (流程)
 * @param stage its number in the flow, from 0
 */
public record Place(ApplicationState state, Desk desk, Competence flow, int stage) {
    public Place in(ApplicationState other) {
        return new Place(other, desk, flow, stage);
    }

    public Place at(Desk next) {
        return new Place(state, next, flow, stage);
    }

    public Place on(int next) {
        return new Place(state, desk, flow, next);
    }
}
