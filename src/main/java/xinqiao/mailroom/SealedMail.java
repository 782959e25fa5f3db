package xinqiao.mailroom;

import static xinqiao.db.Tables.MAIL_CONTENT;
import static xinqiao.db.Tables.MAIL_VALUABLE;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What the mail room keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedMail {
    @Bean
    SealedRows sealedMailContents(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, MailSeals.CONTENT, column(MAIL_CONTENT.MAIL_ID, MAIL_CONTENT.CONTENT, MailSeals.CONTENT));
    }

    @Bean
    SealedRows sealedValuables(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, MailSeals.VALUABLE, column(MAIL_VALUABLE.ID, MAIL_VALUABLE.CONTENT, MailSeals.VALUABLE));
    }

    @Bean
    SealedRows sealedSettlements(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                MailSeals.SETTLEMENT,
                column(MAIL_VALUABLE.ID, MAIL_VALUABLE.SETTLEMENT, MailSeals.SETTLEMENT));
    }
}
