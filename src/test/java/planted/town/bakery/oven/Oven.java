package planted.town.bakery.oven;

public record Oven(int degrees) {}
