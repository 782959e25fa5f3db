package xinqiao.governance;

import xinqiao.petition.Upload;

/** A file of an entry. @param of what it belongs to: empty for the entry, {@code point-2} for a finding, {@code answer}, {@code recheck} */
public record Attached(String sha256, String name, String type, long size, String of) {
    static Attached of(Upload file, String of) {
        return new Attached(file.sha256(), file.name(), file.type(), file.size(), of);
    }
}
