package xinqiao.participation;

import static xinqiao.db.Tables.PARTICIPATION_VOICE;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The module's settings, and what it keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ParticipationSettings.class)
class ParticipationConfiguration {
    @Bean
    SealedRows sealedVoices(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                VoiceStore.SEALED,
                column(PARTICIPATION_VOICE.ID, PARTICIPATION_VOICE.CONTENT, VoiceStore.SEALED));
    }
}
