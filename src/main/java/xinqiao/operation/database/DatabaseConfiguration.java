package xinqiao.operation.database;

import javax.sql.DataSource;
import org.jooq.conf.RenderQuotedNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;

/** Flyway gets the owner, the pool gets the application's role; nothing else knows a password. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(
            DatabaseSettings settings,
            DataFolder data,
            Mode mode,
            @Value("${xinqiao.postgres-version}") String version) {
        return settings.external() ? Databases.external(settings, mode) : Databases.own(settings, data, version);
    }

    /** All is in one schema, and no name needs quotes: short texts are made, sent and read faster. */
    @Bean
    DefaultConfigurationCustomizer shortStatements() {
        return configuration -> configuration
                .settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return database.owner().user();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    JdbcConnectionDetails appConnection(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.app().user();
            }

            @Override
            public String getPassword() {
                return database.app().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** By default an older program would work on the tables of a newer one. */
    @Bean
    FlywayConfigurationCustomizer noMigrationUnknown() {
        return flyway -> flyway.ignoreMigrationPatterns(new String[0]);
    }

    @Bean
    DatabaseGuard databaseGuard(DataSource pool, Mode mode) {
        return new DatabaseGuard(pool, mode);
    }
}
