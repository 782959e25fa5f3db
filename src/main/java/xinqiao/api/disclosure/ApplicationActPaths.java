package xinqiao.api.disclosure;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.api.disclosure.AskedOfApplication.WithFiles;
import xinqiao.api.http.DescribedAct;
import xinqiao.api.http.EnumName;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationState;

/** Describes every act on an application by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApplicationActPaths implements GlobalOpenApiCustomizer {
    private static final String ANY = "/api/v1/applications/{application}/acts/{act}";

    @Override
    public void customise(OpenAPI document) {
        DescribedAct.document(
                document,
                ANY,
                "application-acts",
                Stream.of(ApplicationAct.values())
                        .map(ApplicationActPaths::described)
                        .toList());
    }

    private static DescribedAct described(ApplicationAct act) {
        Class<? extends Record> shape = AskedOfApplication.shape(act);
        return new DescribedAct(
                EnumName.of(act),
                act.provision(),
                act.powers().stream().map(Enum::name).sorted().toList(),
                act.onlyAtTheDesk(),
                Stream.of(ApplicationState.values())
                        .filter(act::possibleIn)
                        .map(Enum::name)
                        .toList(),
                shape,
                WithFiles.class.isAssignableFrom(shape));
    }
}
