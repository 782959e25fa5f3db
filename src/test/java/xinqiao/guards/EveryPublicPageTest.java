package xinqiao.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gg.jte.models.runtime.JteModel;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPatternParser;
import xinqiao.testing.LookedAt;

/** Every page that everybody may open was tried in a browser with the rules of accessibility, and walked through by keyboard. */
@Order(Integer.MAX_VALUE)
class EveryPublicPageTest {
    @Test
    void everyPublicPageIsForEverybody() throws Exception {
        EverySqlRanTest.assumeTheWholeSuiteRan();
        Set<String> pages = pages();
        assertThat(pages).as("the guard sees something").hasSizeGreaterThan(40);
        assertThat(left(pages, LookedAt.pathsByRules()))
                .as("pages that no browser tried with the rules of accessibility")
                .isEmpty();
        assertThat(left(pages, LookedAt.pathsByKeyboard()))
                .as("pages that nobody walked through by keyboard")
                .isEmpty();
    }

    @Test
    void aPageThatNobodyLookedAtIsFound() {
        assertThat(left(
                        Set.of("/houses/{house:[0-9A-Z]{1,16}}", "/houses/{house:[0-9A-Z]{1,16}}/figures"),
                        Set.of("/houses/8602")))
                .containsExactly("/houses/{house:[0-9A-Z]{1,16}}/figures");
    }

    private static Set<String> left(Set<String> pages, Set<String> paths) {
        var parser = new PathPatternParser();
        return pages.stream()
                .filter(page ->
                        paths.stream().noneMatch(path -> parser.parse(page).matches(PathContainer.parsePath(path))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What answers with a page; what answers with a file says bytes. A screen in a hall has nothing to press and is read from
     * afar: ChannelLookTest tries it by other rules.
     */
    private static Set<String> pages() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("xinqiao.portal").stream()
                        .flatMap(one -> Arrays.stream(one.reflect().getDeclaredMethods()))
                        .flatMap(EveryPublicPageTest::patterns)
                        .filter(path -> !path.startsWith("/desk")
                                && !path.startsWith("/display/")
                                && !path.matches(".*(\\.\\w+|/files/\\{.*)"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> patterns(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        boolean page = method.getReturnType() == JteModel.class
                || method.getReturnType() == ResponseEntity.class
                        && method.getGenericReturnType().getTypeName().matches(".*<(\\?|.*JteModel)>");
        if (mapping == null || !page || !Set.of(mapping.method()).contains(RequestMethod.GET)) return Stream.empty();
        return Arrays.stream(mapping.path());
    }
}
