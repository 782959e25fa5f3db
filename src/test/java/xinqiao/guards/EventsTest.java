package xinqiao.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import planted.events.Shouting;
import xinqiao.Xinqiao;

/** Every event that is published has a listener, every listener of ours hears something, and each is a bean. */
class EventsTest {
    @Test
    void everyEventHasItsListenerAndEveryListenerItsEvent() throws Exception {
        Path main = root(Xinqiao.class);
        assertThat(Published.under(main)).as("the guard sees something").isNotEmpty();
        assertThat(faults(main, "xinqiao.")).isEmpty();
    }

    @Test
    void anUnheardEventAVainListenerAndAnUnwiredOneAreFound() throws Exception {
        assertThat(faults(root(Shouting.class).resolve("planted/events"), "planted."))
                .anyMatch(fault -> fault.contains("Shouting$Unheard") && fault.contains("no listener"))
                .anyMatch(fault -> fault.contains("Shouting#whatever") && fault.contains("which event"))
                .anyMatch(fault -> fault.contains("Waiting$NeverSaid") && fault.contains("nobody publishes"))
                .anyMatch(fault -> fault.contains("Unplugged") && fault.contains("no bean"))
                .hasSize(4);
    }

    private static List<String> faults(Path classes, String ours) {
        JavaClasses code = new ClassFileImporter().importPath(classes);
        List<Published> published = Published.under(classes);
        List<JavaMethod> listeners = code.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Published event : published) {
            if (event.type().equals("java.lang.Object"))
                faults.add(event.where() + " doesn't say which event it publishes");
            else if (event.type().startsWith(ours)
                    && listeners.stream().noneMatch(listener -> hears(listener, code.get(event.type()))))
                faults.add(event.where() + " publishes " + event.type() + ", which has no listener");
        }
        for (JavaMethod listener : listeners) {
            if (!wired(listener.getOwner(), code)) faults.add(listener.getFullName() + " listens, but is no bean");
            for (JavaClass heard : listener.getRawParameterTypes())
                if (heard.getName().startsWith(ours)
                        && published.stream()
                                .noneMatch(event -> code.contain(event.type())
                                        && code.get(event.type()).isAssignableTo(heard.getName())))
                    faults.add(listener.getFullName() + " waits for " + heard.getName() + ", which nobody publishes");
        }
        return faults;
    }

    private static boolean hears(JavaMethod listener, JavaClass event) {
        return listener.getRawParameterTypes().stream().anyMatch(type -> event.isAssignableTo(type.getName()));
    }

    private static boolean wired(JavaClass type, JavaClasses code) {
        return type.isMetaAnnotatedWith(Component.class)
                || code.stream()
                        .flatMap(other -> other.getMethods().stream())
                        .anyMatch(method -> method.isMetaAnnotatedWith(Bean.class)
                                && method.getRawReturnType().equals(type));
    }

    private static Path root(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
