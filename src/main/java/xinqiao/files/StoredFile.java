package xinqiao.files;

/**
 * A file in the store.
 *
 * @param sha256 of its content as kept, 64 hexadecimal digits; images are kept without what the camera wrote into them
 * @param name cleaned, at most 120 characters, its extension fits its type
 * @param type media type found from the content
 * @param size in bytes, as kept
 */
public record StoredFile(String sha256, String name, String type, long size) {}
