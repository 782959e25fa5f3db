package xinqiao.api.http;

import static xinqiao.db.Tables.API_REPLY;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The answers that may be asked for again, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedReplies {
    @Bean
    SealedRows sealedApiReplies(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "api-reply",
                column(
                        API_REPLY.ID,
                        API_REPLY.REPLY,
                        row -> Replies.place(row.get(API_REPLY.CALLER), row.get(API_REPLY.KEY_SHA256))));
    }
}
