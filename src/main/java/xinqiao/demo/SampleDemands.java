package xinqiao.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Demand;
import xinqiao.petition.Demands;
import xinqiao.procedure.MatterKind;

/** An invented list for classifying demands, written by the sample petition office where there is none yet. */
@Component
@Profile("(demo | test) & !production")
@Order(SampleOrganisation.ORDER + 1)
class SampleDemands implements ApplicationRunner {
    private static final String HOUSE = "8600";

    private final Demands demands;
    private final Houses houses;

    SampleDemands(Demands demands, Houses houses) {
        this.demands = demands;
        this.houses = houses;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor office = office();
        if (!demands.inForce(office, HOUSE).isEmpty()) return;
        for (var row : Rows.of("demands.csv")) {
            String branch = row.get("branch");
            var draft = new Demand.Draft(
                    row.get("code"),
                    row.get("demand_zh"),
                    row.get("demand_en"),
                    MatterKind.valueOf(row.get("kind")),
                    branch.isEmpty() ? null : branch,
                    row.get("in_scope").equals("yes"),
                    row.get("route_zh"),
                    row.get("body"),
                    row.get("basis"),
                    false);
            var unused = demands.write(office, draft).orElseThrow();
        }
    }

    /** Nobody signed in: the sample office itself, at its head's desk. */
    private Actor office() {
        Holder head = houses.postsWith(HOUSE, Power.ASSIGN).getFirst();
        var house = houses.get(HOUSE);
        return new Actor(
                0,
                head.person().id(),
                head.person().name(),
                head.post().id(),
                HOUSE,
                house.path(),
                house.directCustoms(),
                head.department().id(),
                head.department().kind(),
                head.post().scope(),
                head.post().powers());
    }
}
