package xinqiao.petition;

import static xinqiao.db.Tables.KEPT_FORM;
import static xinqiao.personal.SealedColumns.column;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.KeptFormRecord;
import xinqiao.identity.Gate;
import xinqiao.personal.Place;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;
import xinqiao.petition.KeptForms.Kept;

/** All SQL on what was typed and not sent; it is sealed, since anything may stand in it. */
@Component
class KeptFormStore {
    private final Vault vault;

    KeptFormStore(Vault vault) {
        this.vault = vault;
    }

    @Bean
    SealedRows sealedKeptForms(Gate gate) {
        return new SealedColumns(
                gate,
                vault,
                "kept_form",
                column(
                        KEPT_FORM.ID,
                        KEPT_FORM.FORM,
                        row -> place(row.get(KEPT_FORM.PERSON_ID), row.get(KEPT_FORM.PAGE))));
    }

    /** What is sealed. */
    private record Typed(Map<String, List<String>> form) {}

    static Place place(long person, String page) {
        return Place.of("kept_form", person, page);
    }

    void put(DSLContext tx, long person, String page, Map<String, List<String>> form, Instant now) {
        var row = new KeptFormRecord();
        row.setPersonId(person);
        row.setPage(page);
        row.setForm(vault.seal(place(person, page), Facts.json(new Typed(form))));
        row.setSavedAt(now.atOffset(ZoneOffset.UTC));
        tx.insertInto(KEPT_FORM)
                .set(row)
                .onConflict(KEPT_FORM.PERSON_ID, KEPT_FORM.PAGE)
                .doUpdate()
                .set(KEPT_FORM.FORM, row.getForm())
                .set(KEPT_FORM.SAVED_AT, row.getSavedAt())
                .execute();
    }

    Optional<Kept> find(DSLContext tx, long person, String page) {
        return tx.selectFrom(KEPT_FORM)
                .where(KEPT_FORM.PERSON_ID.eq(person))
                .and(KEPT_FORM.PAGE.eq(page))
                .fetchOptional(row -> new Kept(
                        Facts.value(vault.open(place(person, page), row.getForm()), Typed.class)
                                .form(),
                        row.getSavedAt().toInstant()));
    }

    void delete(DSLContext tx, long person, String page) {
        tx.deleteFrom(KEPT_FORM)
                .where(KEPT_FORM.PERSON_ID.eq(person))
                .and(KEPT_FORM.PAGE.eq(page))
                .execute();
    }

    void sweep(DSLContext tx, Instant before) {
        tx.deleteFrom(KEPT_FORM)
                .where(KEPT_FORM.SAVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
