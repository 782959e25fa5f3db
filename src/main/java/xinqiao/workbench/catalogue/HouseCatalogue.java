package xinqiao.workbench.catalogue;

import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueVersion;

/**
 * By which catalogue a house below goes.
 *
 * @param version null where it has published none of its own
 * @param outdated whether the direct customs has published another one since
 */
public record HouseCatalogue(String house, @Nullable CatalogueVersion version, boolean outdated) {}
