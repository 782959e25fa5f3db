package xinqiao.channel;

import static xinqiao.db.Tables.CHANNEL_SUBSCRIPTION;
import static xinqiao.db.Tables.CHANNEL_TARGET;
import static xinqiao.personal.SealedColumns.column;

import java.time.Duration;
import java.util.Collections;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.operation.Job;
import xinqiao.personal.Markable;
import xinqiao.personal.Place;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelSettings.class)
class ChannelConfiguration {
    @Bean
    Job channelMailing(Mailing mailing) {
        return Job.every("channel.mail", Duration.ofMinutes(1), mailing::round);
    }

    @Bean
    SealedRows sealedSubscriptions(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "subscription",
                new SealedColumns.Column(
                        CHANNEL_SUBSCRIPTION.ID,
                        CHANNEL_SUBSCRIPTION.ADDRESS,
                        row -> Place.of(SubscriptionStore.ADDRESS, row.get(CHANNEL_SUBSCRIPTION.ID)),
                        address -> Collections.singletonMap(
                                CHANNEL_SUBSCRIPTION.ADDRESS_MARK, vault.mark(Markable.EMAIL, address))),
                column(CHANNEL_SUBSCRIPTION.ID, CHANNEL_SUBSCRIPTION.TOKEN, SubscriptionStore.TOKEN));
    }

    @Bean
    SealedRows sealedTargets(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                TargetStore.DETAILS,
                column(CHANNEL_TARGET.ID, CHANNEL_TARGET.DETAILS, TargetStore.DETAILS));
    }
}
