package xinqiao.organisation;

/** A post with the person who holds it and the department it is in. */
public record Holder(Person person, Post post, Department department) {}
