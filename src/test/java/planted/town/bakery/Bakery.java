package planted.town.bakery;

public record Bakery(String street) {}
