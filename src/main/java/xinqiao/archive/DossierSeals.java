package xinqiao.archive;

import static xinqiao.db.Tables.DOSSIER;
import static xinqiao.db.Tables.DOSSIER_APPRAISAL;
import static xinqiao.db.Tables.DOSSIER_LOAN;
import static xinqiao.db.Tables.DOSSIER_PAPER;
import static xinqiao.personal.SealedColumns.column;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Gate;
import xinqiao.journal.Entry;
import xinqiao.personal.Place;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What files keep sealed, each value for the row it stands in; and facts as they are kept, in one fixed order. */
@Component
class DossierSeals {
    static final String CONTENT = "dossier_content";
    static final String PAPER = "dossier_paper";
    static final String PURPOSE = "dossier_purpose";
    static final String APPRAISAL = "dossier_appraisal";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Vault vault;

    DossierSeals(Vault vault) {
        this.vault = vault;
    }

    /** @param gaps why there are no papers of a part @param changes absent in what was written before there were any */
    record Content(
            String title,
            Map<DossierPart, String> gaps,
            @Nullable List<Dossier.Change> changes) {
        static Content of(Dossier file) {
            return new Content(file.title(), file.gaps(), file.changes());
        }

        List<Dossier.Change> all() {
            return Objects.requireNonNullElse(changes, List.of());
        }
    }

    static Entry entry(DossierFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    byte[] seal(long dossier, Content content) {
        return vault.seal(Place.of(CONTENT, dossier), JSON.writeValueAsString(content));
    }

    Content open(long dossier, byte[] sealed) {
        return JSON.readValue(vault.open(Place.of(CONTENT, dossier), sealed), Content.class);
    }

    byte[] seal(String place, long id, String words) {
        return vault.seal(Place.of(place, id), words);
    }

    String open(String place, long id, byte[] sealed) {
        return vault.open(Place.of(place, id), sealed);
    }

    /** For a change of keys. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {
        @Bean
        SealedRows sealedDossiers(Gate gate, Vault vault) {
            return new SealedColumns(gate, vault, CONTENT, column(DOSSIER.ID, DOSSIER.CONTENT, CONTENT));
        }

        @Bean
        SealedRows sealedDossierPapers(Gate gate, Vault vault) {
            return new SealedColumns(gate, vault, PAPER, column(DOSSIER_PAPER.ID, DOSSIER_PAPER.CONTENT, PAPER));
        }

        @Bean
        SealedRows sealedDossierPurposes(Gate gate, Vault vault) {
            return new SealedColumns(gate, vault, PURPOSE, column(DOSSIER_LOAN.ID, DOSSIER_LOAN.PURPOSE, PURPOSE));
        }

        @Bean
        SealedRows sealedDossierAppraisals(Gate gate, Vault vault) {
            return new SealedColumns(
                    gate, vault, APPRAISAL, column(DOSSIER_APPRAISAL.ID, DOSSIER_APPRAISAL.WORDS, APPRAISAL));
        }
    }
}
