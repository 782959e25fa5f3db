package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Place;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Desk;

/**
 * The desks of a house and who sits there, those of its direct customs with them.
 *
 * @param office 政府信息公开工作机构 of the house
 * @param secretariat that of the direct customs
 * @param legal 法规部门 of the house that answers; null where it has none
 * @param leadership 关领导 of the house that answers
 * @param posts held today in either house
 */
public record Desks(long office, long secretariat, @Nullable Long legal, long leadership, List<Holder> posts) {
    public Desks {
        posts = List.copyOf(posts);
    }

    /** Whether somebody in the department, or that one person there, can do it and may see the application. */
    boolean able(Application one, long department, @Nullable Long person, Set<Power> powers) {
        return posts.stream()
                .filter(post -> here(post, department, person))
                .filter(post -> !barred(one, post))
                .anyMatch(post -> powers.stream().anyMatch(post.post().powers()::contains));
    }

    /** The department where that person holds a post with the power; null for none. */
    @Nullable
    Long departmentOf(long person, Power power) {
        return posts.stream()
                .filter(post ->
                        post.person().id() == person && post.post().powers().contains(power))
                .map(post -> (Long) post.department().id())
                .findFirst()
                .orElse(null);
    }

    /** 处级领导: whoever of the department sees all of its work. */
    boolean heads(long department, long person) {
        return posts.stream().filter(post -> here(post, department, person)).anyMatch(Desks::leads);
    }

    boolean isDepartment(long department) {
        return posts.stream().anyMatch(post -> post.department().id() == department);
    }

    /** An open application that nobody can take on at its desk is lost. */
    boolean holds(Application one) {
        Desk desk = one.desk();
        if (desk == null) return true;
        Set<Power> powers = takes(one.place());
        Predicate<Holder> wide = one.state() == ApplicationState.ENDORSING ? Desks::leads : _ -> true;
        return posts.stream()
                .filter(post -> here(post, desk.departmentId(), desk.personId()))
                .filter(post -> post.post().behalfOf() == null)
                .filter(post -> !barred(one, post))
                .filter(wide)
                .anyMatch(post -> powers.stream().anyMatch(post.post().powers()::contains));
    }

    private static boolean leads(Holder post) {
        return post.post().scope() != Scope.OWN;
    }

    private static boolean here(Holder post, long department, @Nullable Long person) {
        return post.department().id() == department
                && (person == null || person == post.person().id());
    }

    private static boolean barred(Application one, Holder post) {
        return one.aside().people().contains(post.person().id())
                || one.aside().departments().contains(post.department().id());
    }

    /** One of these moves an application on from where it is. */
    private static Set<Power> takes(Place place) {
        return switch (place.state()) {
            case UNCONFIRMED, REGISTERED -> Set.of(Power.REGISTER);
            case EXAMINING, CORRECTION, REASONS -> Set.of(Power.TRIAGE);
            case FEE -> Set.of(Power.SERVE, Power.TRIAGE, Power.HANDLE);
            case HANDLING -> Set.of(Power.HANDLE, Power.TRIAGE);
            case ENDORSING -> Set.of(Power.HANDLE);
            case SECRECY -> Set.of(Power.CHECK_SECRECY);
            case LEGAL -> Set.of(Power.REVIEW_LAW);
            case APPROVAL -> Set.of(Power.APPROVE, Power.HEAD_DISCLOSURE);
            case TO_SERVE, GIVING -> Set.of(Power.SERVE);
            case ANSWERED -> Set.of(Power.CLOSE);
            case CLOSED -> Set.of();
        };
    }
}
