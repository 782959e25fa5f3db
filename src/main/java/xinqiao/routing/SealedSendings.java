package xinqiao.routing;

import static xinqiao.db.Tables.SENDING_LETTER;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The letters of sendings, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedSendings {
    @Bean
    SealedRows sealedSendingLetters(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, "sending", column(SENDING_LETTER.ID, SENDING_LETTER.CONTENT, row -> SendingLetters.PLACE));
    }
}
