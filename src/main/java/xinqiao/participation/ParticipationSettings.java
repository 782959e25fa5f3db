package xinqiao.participation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.participation.*.
 *
 * @param eventsAYear how many events with the public each house holds in a year at least
 */
@ConfigurationProperties("xinqiao.participation")
record ParticipationSettings(int eventsAYear) {}
