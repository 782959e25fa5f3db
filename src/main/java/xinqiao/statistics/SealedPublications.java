package xinqiao.statistics;

import static xinqiao.db.Tables.PUBLICATION;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The words of publications, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedPublications {
    @Bean
    SealedRows sealedPublicationWords(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "publication",
                column(PUBLICATION.ID, PUBLICATION.CONTENT, row -> PublicationStore.place(row.get(PUBLICATION.ID))));
    }
}
