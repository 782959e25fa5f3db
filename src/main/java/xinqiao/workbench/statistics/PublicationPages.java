package xinqiao.workbench.statistics;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.petition.Registrations;
import xinqiao.procedure.Profile;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.Publications;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/** What the pages of publications share: where they are, and whom one may choose as readers. */
@Component
class PublicationPages {
    static final String CIRCULARS = StatisticsPages.PATH + "/circulars";
    static final String IMPROVEMENTS = StatisticsPages.PATH + "/improvements";
    static final String ASSESSMENTS = StatisticsPages.PATH + "/assessments";
    static final String ALL = StatisticsPages.PATH + "/publications";
    static final String NEW = ALL + "/new";
    static final String ONE = ALL + "/{paper:\\d+}";

    private final Publications publications;
    private final Houses houses;
    private final Registrations registrations;

    PublicationPages(Publications publications, Houses houses, Registrations registrations) {
        this.publications = publications;
        this.houses = houses;
        this.registrations = registrations;
    }

    static String path(PublicationKind kind) {
        return switch (kind) {
            case CIRCULAR -> CIRCULARS;
            case IMPROVEMENT -> IMPROVEMENTS;
            case ASSESSMENT -> ASSESSMENTS;
        };
    }

    static String path(long id) {
        return ALL + "/" + id;
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    Profile profile(Actor actor) {
        return registrations.profile(actor.houseCode());
    }

    /** What a draft of that kind asks for. */
    List<Field> fields(Ui ui, Actor actor, PublicationKind kind) {
        var fields = StatisticsPages.fields(ui, "statistics.field.");
        fields.line("title", "full");
        for (var part : kind.parts()) {
            var next = kind.needs(part) ? fields : fields.optional();
            next.area(part.name(), kind.needs(part) ? 5 : 4);
        }
        fields.optional().many("houses", houses(ui, actor));
        fields.optional().many("departments", departments(ui, actor));
        if (kind == PublicationKind.IMPROVEMENT) fields.day("answer-by", null);
        return fields.list();
    }

    private List<Option> houses(Ui ui, Actor actor) {
        return publications.houses(actor).stream()
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
    }

    private List<Option> departments(Ui ui, Actor actor) {
        return publications.departments(actor).stream()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }
}
