package xinqiao.supervision;

import static xinqiao.db.Tables.SUPERVISION_LETTER;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The letters of supervisions, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedSupervisions {
    @Bean
    SealedRows sealedSupervisionLetters(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "supervision",
                column(SUPERVISION_LETTER.ID, SUPERVISION_LETTER.CONTENT, row -> SupervisionLetters.PLACE));
    }
}
