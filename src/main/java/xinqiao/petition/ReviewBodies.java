package xinqiao.petition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.rules.Challenging;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ReviewBody;
import xinqiao.procedure.ReviewRoute;
import xinqiao.procedure.Text;

/** Who reviews and re-reviews a case (复查、复核机关): the profile says who, the organisation whether that house works here. */
@Component
public class ReviewBodies {
    private final Houses houses;

    ReviewBodies(Houses houses) {
        this.houses = houses;
    }

    /**
     * The body that reviews.
     *
     * @param name null where no source settles it
     * @param house the same as a house that works in this system; null for one outside
     * @param note what has to be settled, where it isn't
     */
    public record Body(
            @Nullable Text name,
            @Nullable House house,
            Citation citation,
            @Nullable Text note) {
        public Optional<String> name(Locale locale) {
            return Optional.ofNullable(name).map(text -> text.in(locale));
        }
    }

    /** By the level of the house that handled the matter; empty where the profile provides for none. */
    public Optional<Body> of(Petition petition, ReviewStage stage, Profile profile) {
        return of(petition, stage, profile, this::working);
    }

    /** The same for a letter, which names the body and doesn't ask whether its house works here. */
    Optional<Body> named(Petition petition, ReviewStage stage, Profile profile) {
        return of(petition, stage, profile, house -> null);
    }

    private Optional<Body> of(Petition petition, ReviewStage stage, Profile profile, Working working) {
        ReviewOf review = petition.origin().review();
        House handled = houses.get(review == null ? petition.origin().houseCode() : review.handledBy());
        Optional<ReviewRoute> route = switch (stage) {
            case REVIEW -> profile.remedy().reviewOf(handled.level());
            case RE_REVIEW -> profile.remedy().reReviewOf(handled.level());
        };
        return route.map(one -> body(one, handled, working));
    }

    /** The house if it works here, for whoever asks. */
    private interface Working {
        @Nullable
        House of(House house);
    }

    /** Whether a house of this system would take the request that is open now. */
    boolean here(Petition petition, Profile profile) {
        return Challenging.open(petition)
                .flatMap(open -> of(petition, open.stage(), profile))
                .map(Body::house)
                .isPresent();
    }

    private Body body(ReviewRoute route, House handled, Working working) {
        return switch (route.body()) {
            case ReviewBody.DirectCustoms _ -> above(houses.get(handled.directCustoms()), route, working);
            case ReviewBody.Superior _ -> above(houses.get(handled.parent().orElse(handled.code())), route, working);
            case ReviewBody.Named named -> {
                House house = Stream.concat(houses.ancestors(handled.code()).stream(), Stream.of(handled))
                        .filter(one -> one.nameZh().equals(named.name().in(Locale.SIMPLIFIED_CHINESE)))
                        .findFirst()
                        .orElse(null);
                yield new Body(named.name(), house == null ? null : working.of(house), route.citation(), null);
            }
            case ReviewBody.Unsettled open -> new Body(null, null, route.citation(), open.note());
        };
    }

    private static Body above(House house, ReviewRoute route, Working working) {
        return new Body(new Text(house.nameZh(), house.nameEn()), working.of(house), route.citation(), null);
    }

    /** A house works here when somebody at its petition office takes petitions in. */
    private @Nullable House working(House house) {
        boolean office = houses.petitionOffice(house.code()).isPresent();
        return office && !houses.postsWith(house.code(), Power.TRIAGE).isEmpty() ? house : null;
    }
}
