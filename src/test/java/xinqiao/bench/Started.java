package xinqiao.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import xinqiao.Xinqiao;
import xinqiao.testing.Staff;

/** The application as it ships, on a data folder, with its own durable PostgreSQL. */
final class Started {
    private Started() {}

    static ConfigurableApplicationContext on(Path folder, List<String> more, Statements... statements) {
        List<String> words = new ArrayList<>(
                List.of("--spring.profiles.active=demo", "--xinqiao.data=" + folder, "--xinqiao.jobs.enabled=false"));
        words.addAll(more.isEmpty() ? List.of("--server.port=-1") : more);
        return new SpringApplicationBuilder(Xinqiao.class, Staff.class)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("notOfTests", new NotOfTests());
                    for (var each : statements)
                        beans.registerSingleton("statements", new DefaultExecuteListenerProvider(each));
                })
                .run(words.toArray(String[]::new));
    }

    /** As the owner of the tables, whom row-level security doesn't bind. */
    static Connection owner(ConfigurableApplicationContext application, Path folder) throws SQLException, IOException {
        String url = application.getBean(HikariDataSource.class).getJdbcUrl();
        String password =
                Files.readString(folder.resolve("postgres/owner.password")).strip();
        return DriverManager.getConnection(url, "xinqiao_owner", password);
    }
}
