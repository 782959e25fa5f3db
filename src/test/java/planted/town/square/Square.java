package planted.town.square;

import planted.town.bakery.oven.Oven;

/** May know the bakery, yet not its inside. */
public record Square(Oven oven) {}
