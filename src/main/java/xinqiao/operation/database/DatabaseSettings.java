package xinqiao.operation.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings xinqiao.database.*.
 *
 * @param url of an external PostgreSQL; without one, our own server is started
 * @param owner owns the tables and runs the migrations
 * @param app as whom the application works; owns nothing
 * @param programs where the programs of our own server lie unpacked; without it, or if they are another version's, the
 *     archive on the class path is unpacked
 * @param server settings of postgresql.conf for our own server
 */
@ConfigurationProperties("xinqiao.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue Owner owner,
        @DefaultValue App app,
        @Nullable Path programs,
        @DefaultValue Map<String, String> server) {

    record Owner(
            @DefaultValue("xinqiao_owner") String user,
            @Nullable String password) {}

    record App(
            @DefaultValue("xinqiao_app") String user,
            @Nullable String password) {}

    boolean external() {
        return url != null && !url.isBlank();
    }
}
