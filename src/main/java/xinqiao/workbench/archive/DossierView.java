package xinqiao.workbench.archive;

import java.util.List;
import java.util.Set;
import xinqiao.archive.Dossier;
import xinqiao.archive.DossierKind;
import xinqiao.archive.DossierPart;
import xinqiao.archive.DossierState;
import xinqiao.archive.FiledCase;
import xinqiao.archive.Retention;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/**
 * One file.
 *
 * @param wanted the parts that its kind has
 * @param makes whether the viewer makes files up
 * @param opens whether the viewer may open the bound pages
 */
public record DossierView(
        Dossier file,
        Set<DossierPart> wanted,
        Provision asks,
        List<Retention> table,
        boolean makes,
        boolean opens,
        Form form,
        List<Objection> objections) {

    public boolean changes() {
        return makes && file.state() == DossierState.OPEN;
    }

    public Set<DossierPart> lacking() {
        return file.lacking(wanted);
    }

    public boolean asksToRead() {
        return file.state() == DossierState.KEPT && !opens;
    }

    public String path() {
        return ArchiveLinks.PATH + "/" + file.id();
    }

    /** The page of the case. */
    public String ofCase() {
        return switch (file.of().kind()) {
            case PETITION -> "/desk/petitions/" + file.of().id();
            case APPLICATION -> "/desk/applications/" + file.of().id();
        };
    }

    public boolean petition() {
        return file.of().kind() == FiledCase.Kind.PETITION;
    }

    public String kept(Ui ui) {
        return ArchiveView.kept(ui, table, file.retention());
    }

    public List<Option> retentions(Ui ui) {
        return table.stream()
                .map(row -> new Option(row.code(), row.name(ui.locale()) + "：" + ArchiveView.years(ui, row)))
                .toList();
    }

    public List<Option> kinds(Ui ui) {
        return DossierKind.of(file.of().kind()).stream()
                .map(kind -> new Option(kind.name(), ui.t("archive.kind." + kind)))
                .toList();
    }

    public List<Option> parts(Ui ui) {
        return DossierPart.parts(file.of().kind()).stream()
                .map(part -> new Option(part.name(), ui.t("archive.part." + part)))
                .toList();
    }

    /** What was typed, or else what the file says. */
    public Form sorting() {
        return form.value("kind").isEmpty()
                ? form.with("kind", file.kind().name()).with("retention", file.retention())
                : form;
    }
}
