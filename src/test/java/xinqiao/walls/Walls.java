package xinqiao.walls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the answers to one caller; nothing, if the walls hold. */
final class Walls {
    /** Signing out would end the session with which everything after it is tried. */
    private static final Set<String> LEFT_OUT = Set.of("/desk/sign-out");

    private static final int STALE_OR_NOT = 1;

    private final List<PlantedCase> planted;

    Walls(List<PlantedCase> planted) {
        this.planted = planted;
    }

    List<String> breaches(Route route, Caller caller) {
        if (route.post() && LEFT_OUT.contains(route.pattern())) return List.of();
        var hidden =
                planted.stream().filter(one -> !one.mayRead(caller.login())).toList();
        if (route.intoACase()) return into(route, caller, hidden).toList();
        return around(route, caller, hidden).toList();
    }

    /** There is no such case: not found, or nothing of the kind for this role, or first of all sign in. */
    private Stream<String> into(Route route, Caller caller, List<PlantedCase> hidden) {
        if (hidden.isEmpty()) return Stream.empty();
        var absent = ask(route, caller, route.filled(Variables.ofNothing()));
        return hidden.stream().flatMap(one -> into(route, caller, one, absent));
    }

    private Stream<String> into(Route route, Caller caller, PlantedCase one, Caller.Answer absent) {
        String path = route.filled(Variables.of(one));
        var answer = ask(route, caller, path);
        List<String> breaches = new ArrayList<>();
        if (!gone(answer, caller)) breaches.add("is told " + answer.status());
        if (answer.status() != absent.status())
            breaches.add("is told " + answer.status() + ", but of no case " + absent.status());
        if (one.shownIn(answer.all(), path)) breaches.add("is shown it");
        return breaches.stream().map(what -> caller + " " + what + ": " + route + ", a " + one.about());
    }

    private static boolean gone(Caller.Answer answer, Caller caller) {
        boolean toSignIn =
                answer.status() == 303 && answer.location().contains("/desk/sign-in") || answer.status() == 401;
        return answer.status() == 404 || answer.status() == 403 || caller.isNobody() && toSignIn;
    }

    /** Lists, searches, counts, exports, pages of other things: none lets anything of it through. */
    private Stream<String> around(Route route, Caller caller, List<PlantedCase> hidden) {
        String path = route.filled(Variables.of(planted.getFirst()));
        Stream<String> questions = route.post() || !route.asked()
                ? Stream.of(path)
                : Stream.concat(
                        Stream.of(path, path + "?view=ALL&size=200"),
                        Stream.concat(
                                        Stream.of(Planting.WORD, "何"),
                                        hidden.stream().map(PlantedCase::number))
                                .map(term -> path + search(term)));
        return questions.distinct().flatMap(question -> {
            var answer = ask(route, caller, question);
            var breaches = hidden.stream()
                    .filter(one -> one.shownIn(answer.all(), question))
                    .map(one -> caller + " is shown a " + one.about() + ": " + route + " " + question);
            return answer.status() < 500
                    ? breaches
                    : Stream.concat(breaches, Stream.of(caller + " breaks it: " + route + " " + question));
        });
    }

    private static String search(String term) {
        String said = URLEncoder.encode(term, StandardCharsets.UTF_8);
        return "?view=ALL&q=" + said + "&words=" + said + "&search=" + said + "&wanted=" + said + "&number=" + said;
    }

    private static Caller.Answer ask(Route route, Caller caller, String path) {
        return route.post() ? caller.post(route, path, STALE_OR_NOT) : caller.get(path);
    }
}
