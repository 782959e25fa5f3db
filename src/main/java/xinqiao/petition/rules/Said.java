package xinqiao.petition.rules;

import xinqiao.petition.Walls;

/**
 * What triage has to know of what was handed in.
 *
 * @param accused the words in which the petitioner named the one complained of; empty if nobody was
 * @param named whom those words name
 * @param material whether a file is attached
 */
public record Said(String accused, Walls named, boolean material) implements Answer {}
