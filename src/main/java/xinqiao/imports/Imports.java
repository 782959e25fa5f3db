package xinqiao.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Machine;
import xinqiao.imports.CaseFileReader.Contents;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;
import xinqiao.petition.EarlierCase;
import xinqiao.petition.HistoricCases;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/**
 * Imports files of earlier cases into one house. Good rows are loaded in batches, each in one transaction; what stopped
 * halfway goes on when it is started again, since a case that is here is never taken in twice.
 */
@Component
public class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Machine TASK = new Machine("import of earlier cases");
    private static final int BATCH = 50;

    private final HistoricCases cases;
    private final RunStore runs;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Houses houses;
    private final Clock clock;

    Imports(HistoricCases cases, RunStore runs, Profiles profiles, Calendars calendars, Houses houses, Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.profiles = profiles;
        this.calendars = calendars;
        this.houses = houses;
        this.clock = clock;
    }

    /** Tells what the file holds and changes nothing. */
    public Decision<ImportReport> tryOut(Actor actor, Path file, Map<CaseColumn, String> chosen) throws IOException {
        ImportReport report = report(actor.houseCode(), CaseFileReader.read(file, chosen));
        return allowed(actor).map(ok -> report);
    }

    /** Loads the file in the background; follow it with {@link #find}. */
    public Decision<ImportRun> start(Actor actor, Path file, String name, Map<CaseColumn, String> chosen)
            throws IOException {
        Contents contents = CaseFileReader.read(file, chosen);
        return allowed(actor).map(ok -> {
            long id = begin(actor.houseCode(), name, actor.name(), contents);
            Thread.ofVirtual()
                    .name("import-" + id)
                    .start(() -> load(id, actor.houseCode(), contents.cases(), (d, a) -> {}));
            return runs.find(actor.houseCode(), id).orElseThrow();
        });
    }

    public Optional<ImportRun> find(Actor actor, long id) {
        return allowed(actor).isGranted() ? runs.find(actor.houseCode(), id) : Optional.empty();
    }

    public List<ImportRun> latest(Actor actor) {
        return allowed(actor).isGranted() ? runs.latest(actor.houseCode(), 20) : List.of();
    }

    private static Decision<Actor> allowed(Actor actor) {
        return new Objections()
                .when(!actor.may(Power.IMPORT), Provision.SYS_5, "imports.refusal.no-power")
                .orGrant(() -> actor);
    }

    boolean knows(String house) {
        return houses.find(house).isPresent();
    }

    /** Where the operator's cases go when nothing is said: the direct customs that is set up here. */
    String house() {
        return houses.tree().stream()
                .filter(house -> house.level() == Level.DIRECT)
                .findFirst()
                .map(House::code)
                .orElse("");
    }

    /** For the operator: the same without a person. */
    ImportReport tryOut(String house, Path file, Map<CaseColumn, String> chosen) throws IOException {
        return report(house, CaseFileReader.read(file, chosen));
    }

    ImportRun loadNow(String house, Path file, Map<CaseColumn, String> chosen, BiConsumer<Integer, Integer> progress)
            throws IOException {
        Contents contents = CaseFileReader.read(file, chosen);
        long id = begin(house, file.getFileName().toString(), "operator", contents);
        load(id, house, contents.cases(), progress);
        return runs.find(house, id).orElseThrow();
    }

    private long begin(String house, String name, String by, Contents contents) {
        return runs.begin(house, name, clock.instant(), by, report(house, contents));
    }

    private void load(long id, String house, List<EarlierCase> all, BiConsumer<Integer, Integer> progress) {
        int added = 0;
        try {
            for (int from = 0; from < all.size(); from += BATCH) {
                int to = Math.min(all.size(), from + BATCH);
                added += cases.add(TASK, house, all.subList(from, to));
                runs.progress(id, to, added);
                progress.accept(to, added);
            }
            runs.end(id, clock.instant(), null);
        } catch (RuntimeException e) {
            LOG.error("import {} stopped", id, e);
            runs.end(id, clock.instant(), "imports.failure");
        }
    }

    private ImportReport report(String house, Contents contents) {
        var calendar = calendars.current();
        int known = contents.cases().isEmpty()
                ? 0
                : cases.known(TASK, house, contents.cases()).size();
        List<Lateness> lateness = profiles.all().stream()
                .map((Profile profile) -> Lateness.of(contents.cases(), profile, calendar))
                .toList();
        return new ImportReport(
                contents.headings(),
                contents.mapping(),
                contents.mapping().missing(),
                contents.rows(),
                contents.cases().size(),
                known,
                contents.problems(),
                lateness);
    }
}
