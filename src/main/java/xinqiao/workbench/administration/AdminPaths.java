package xinqiao.workbench.administration;

import xinqiao.administration.Held;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Where the pages of administration are, and to whom they exist. */
public final class AdminPaths {
    public static final String TOP = "/desk/administration";

    private AdminPaths() {}

    /** What stands above the pages of changes: an auditor reads them, too, but nothing else of administration. */
    public static Link above(Ui ui) {
        var reader = ui.actor();
        return reader != null && reader.may(Power.ADMINISTER)
                ? new Link(TOP, ui.t("administration.title"))
                : new Link("/desk", ui.t("workbench.menu.start"));
    }

    static void mustAdminister(Actor actor) {
        if (!actor.may(Power.ADMINISTER)) throw new Missing();
    }

    /** The page on which a thing is shown. */
    public static String of(Held held) {
        return switch (held.item()) {
            case HOUSE, CONTACT, NOTICE, INTRODUCTION, PHONES, FOLLOWED -> house(held.key());
            case DEPARTMENT -> house(held.houseCode());
            case PERSON -> person(held.key());
            case POST, ACCOUNT -> person(held.fields().getOrDefault("person", ""));
            case ROLE -> TOP + "/roles";
            case PROFILE -> TOP + "/procedures/" + held.key();
            case WORDING -> wording(held.key());
        };
    }

    public static String house(String code) {
        return TOP + "/houses/" + code;
    }

    public static String wording(String key) {
        return TOP + "/wordings/" + key;
    }

    public static String person(String id) {
        return TOP + "/people/" + id;
    }

    public static String edit(Item item, String key) {
        return TOP + "/edit/" + item + "/" + key;
    }

    public static String history(Item item, String key) {
        return TOP + "/history/" + item + "/" + key;
    }
}
