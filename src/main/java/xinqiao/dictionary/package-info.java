/**
 * Statistical dictionaries (统计字典): the words by which petitions are counted, per house, each entry with its versions.
 *
 * <p>{@code Dictionaries.entries(kind, house, day)} is what a form offers: the entries in force for a house on a day, in
 * their order, the house's own before that of a house above and before what came with the system. A case keeps the
 * {@code id} of the version that it was registered with, and {@code named(ids)} gives the words back for ever. {@code add},
 * {@code change} and {@code close} write for the actor's own house, from a day that isn't past, into the journal as well;
 * {@code changes(actor, kind)} tells them with both sides, and {@code Comparison.of(before, after)} says what differs.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal"})
@NullMarked
package xinqiao.dictionary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
