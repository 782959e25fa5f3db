package xinqiao.petition.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;
import xinqiao.petition.State;
import xinqiao.petition.Walls;

/** The posts of the house that has the case: whether somebody at a desk can see the case there and take it on. */
public record Staff(List<Holder> posts) {
    /** An open case that nobody can take on at its desk is lost. */
    boolean holds(Petition petition) {
        Desk desk = petition.desk();
        return desk == null || holds(petition.walls(), desk, petition.state());
    }

    boolean holds(Walls walls, Desk desk, State state) {
        return posts.stream().anyMatch(post -> fits(post, walls, desk, state));
    }

    /** Behind the wall a desk is a person: one in the department who could take the case on there. */
    Optional<Desk> reader(Walls walls, long department, State state) {
        return posts.stream()
                .filter(post -> fits(post, walls, Desk.of(department), state))
                .map(post -> new Desk(department, post.person().id()))
                .findFirst();
    }

    /** The posts in a department; none in one of another house. */
    public List<Holder> in(long department) {
        return posts.stream()
                .filter(post -> post.department().id() == department)
                .toList();
    }

    boolean includes(long person) {
        return posts.stream().anyMatch(post -> post.person().id() == person);
    }

    private static boolean fits(Holder post, Walls walls, Desk desk, State state) {
        long person = post.person().id();
        Long only = desk.personId();
        boolean here = post.department().id() == desk.departmentId() && (only == null || only == person);
        boolean ownOnly = post.post().scope() == Scope.OWN && only == null;
        boolean sees = walls.isProtected() ? walls.readers().contains(person) : !ownOnly;
        boolean barred =
                walls.bars(person, desk.departmentId(), post.department().houseCode());
        // who only acts for another is kept out with them, and gone again in a few days
        boolean own = post.post().behalfOf() == null;
        return own
                && here
                && sees
                && !barred
                && takes(state).stream().anyMatch(post.post().powers()::contains);
    }

    /** One of these powers moves a case on from a state; one being handled can also be assigned anew by the office. */
    private static Set<Power> takes(State state) {
        return switch (state) {
            case REGISTERED, SENT, OBJECTED -> Set.of(Power.TRIAGE);
            case ACCEPTED -> Set.of(Power.ASSIGN);
            case HANDLING -> Set.of(Power.HANDLE, Power.ASSIGN);
            case LEGAL_REVIEW -> Set.of(Power.REVIEW_LAW);
            case APPROVAL -> Set.of(Power.APPROVE);
            case TO_SERVE, EXECUTION -> Set.of(Power.SERVE);
            case ANSWERED -> Set.of(Power.CLOSE);
            case CLOSING -> Set.of(Power.APPROVE);
            case CLOSED -> Set.of();
        };
    }
}
