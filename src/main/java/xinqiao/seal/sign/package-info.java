/** Certificates, signatures of PDF and OFD, and their examination: bytes in, bytes out. */
@NullMarked
package xinqiao.seal.sign;

import org.jspecify.annotations.NullMarked;
