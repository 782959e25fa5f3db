package xinqiao.api.petition;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.api.http.DescribedAct;
import xinqiao.api.http.EnumName;
import xinqiao.petition.Act;
import xinqiao.petition.State;

/** Describes every act on a petition by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActPaths implements GlobalOpenApiCustomizer {
    private static final String ANY = "/api/v1/petitions/{id}/acts/{act}";

    @Override
    public void customise(OpenAPI document) {
        DescribedAct.document(
                document,
                ANY,
                "acts",
                Stream.of(Act.values())
                        .filter(act -> act != Act.SEND_ON) // a sending is a resource of its own
                        .map(ActPaths::described)
                        .toList());
    }

    private static DescribedAct described(Act act) {
        return new DescribedAct(
                EnumName.of(act),
                act.provision(),
                Stream.ofNullable(act.power()).map(Enum::name).toList(),
                act.onlyAtTheDesk(),
                List.of(State.values()).stream()
                        .filter(act::possibleIn)
                        .map(Enum::name)
                        .toList(),
                Asked.shape(act),
                false);
    }
}
