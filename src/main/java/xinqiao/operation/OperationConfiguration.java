package xinqiao.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import xinqiao.operation.start.FolderMode;
import xinqiao.operation.start.Port;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    Mode mode(Environment environment) {
        return Mode.of(environment);
    }

    /** The first thing made and the last to go: the database and the files are inside. */
    @Bean(destroyMethod = "close")
    DataFolder dataFolder(
            @Value("${xinqiao.data}") Path folder,
            @Value("${server.port}") int port,
            @Value("${server.address:#{null}}") @Nullable InetAddress address,
            Mode mode)
            throws IOException {
        var data = DataFolder.open(folder);
        try {
            FolderMode.keep(data, mode);
            Port.mustBeFree(port, address);
            return data;
        } catch (StartRefused refused) {
            data.close();
            throw refused;
        }
    }
}
