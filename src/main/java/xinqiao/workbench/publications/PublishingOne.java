package xinqiao.workbench.publications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.ItemForm;
import xinqiao.law.Objection;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.PublicationProfile;
import xinqiao.publication.Attached;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Finding;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.PublishingDesk.Opened;
import xinqiao.publication.Working;
import xinqiao.redaction.Found;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * One publication and what is open to whoever reads it.
 *
 * @param item its name in the catalogue
 * @param columns of the item's form
 * @param tried the act whose form it is; null on the page of the whole
 * @param fields what that one asks for
 * @param originals what cleaned copies were made from
 */
public record PublishingOne(
        Opened opened,
        String item,
        List<ItemForm.Field> columns,
        @Nullable PublishingAct tried,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        Procedure profile,
        Names names,
        List<Attached> originals) {
    public static final String PATH = PublishingPages.PATH;

    public Working one() {
        return opened.one();
    }

    public String path() {
        return PublishingPages.path(one().id());
    }

    /** What may be done now, in the order of the way. */
    public List<PublishingAct> acts() {
        return List.copyOf(opened.open());
    }

    public boolean edits() {
        return opened.open().contains(PublishingAct.EDIT);
    }

    public static String slug(PublishingAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is asked once more before it is done. */
    public static boolean hurts(PublishingAct act) {
        return act == PublishingAct.DROP || act == PublishingAct.WITHDRAW;
    }

    /** What the procedure calls the form of approval, where it names it. */
    public String formName(Ui ui) {
        return publication()
                .flatMap(PublicationProfile::form)
                .map(name -> name.in(ui.locale()))
                .orElse(ui.t("publication.paper-form"));
    }

    /** Who approves, by the title that the procedure gives. */
    public String head(Ui ui) {
        return profile.approval(ApprovalStep.PUBLICATION).title().in(ui.locale());
    }

    private Optional<PublicationProfile> publication() {
        return profile instanceof PublicationProfile own ? Optional.of(own) : Optional.empty();
    }

    /** The public page, once there is one. */
    public Optional<String> publicPath() {
        return one().document().state() == DocumentState.PUBLISHED
                ? Optional.of(one().document().path())
                : Optional.empty();
    }

    /** Files with something hidden in them, of which a cleaned copy may be public instead. */
    public List<Attached> cleanable() {
        if (!edits()) return List.of();
        return one().files().stream()
                .filter(file -> one().inFiles().stream()
                        .anyMatch(found -> found.kind() == Finding.Kind.HIDDEN
                                && found.where().equals(file.name())))
                .toList();
    }

    public boolean confirmed(Finding one) {
        return one().course().said().confirmed().contains(one.key());
    }

    /** What was found, in words. */
    public static String told(Ui ui, Finding one) {
        return switch (one.kind()) {
            case PERSONAL -> ui.t(Found.As.valueOf(one.what()).key());
            case HIDDEN -> ui.t("publication.hidden." + one.what(), one.count());
            case UNREADABLE, FILE_NAME, EMPTY_ROW, DEAD_LINK -> ui.t("publication.found." + one.kind());
        };
    }
}
