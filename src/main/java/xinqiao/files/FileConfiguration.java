package xinqiao.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Verification;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {

    @Bean
    ContentFolder contentFolder(FileSettings settings, DataFolder data) {
        Path own = settings.folder();
        return new ContentFolder(own == null || own.toString().isBlank() ? data.folder("files") : own);
    }

    @Bean
    Scanner scanner(FileSettings settings) {
        return new Scanner(settings.scanner(), settings.scannerTime());
    }

    @Bean
    Verification fileVerification(StoredFileTable table, ContentFolder folder) {
        return new FileCheck(table, folder);
    }
}
