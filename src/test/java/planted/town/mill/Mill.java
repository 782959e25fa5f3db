package planted.town.mill;

import planted.town.bakery.Bakery;

/** May depend on nothing, yet knows the bakery. */
public record Mill(Bakery bakery) {}
