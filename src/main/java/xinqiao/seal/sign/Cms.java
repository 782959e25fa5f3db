package xinqiao.seal.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Detached signatures of CMS as ETSI.CAdES.detached wants them: which certificate signed is signed too, the time isn't. */
final class Cms {
    private Cms() {}

    static byte[] sign(byte[] content, HouseKey key) throws GeneralSecurityException, IOException {
        try {
            var signer = new JcaContentSignerBuilder(key.algorithm())
                    .setProvider(key.provider())
                    .build(key.key());
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes(key.certificate()))
                    .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        var which = new SigningCertificateV2(
                new ESSCertIDv2(null, Crypto.digest("SHA-256", certificate.getEncoded()), null));
        var known = new ASN1EncodableVector();
        known.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(which)));
        var table = new AttributeTable(known);
        var all = new DefaultSignedAttributeTableGenerator(table);
        return parameters -> all.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.cmsAlgorithmProtect);
    }

    /** Every certificate that came with a signature. */
    static List<X509Certificate> certificates(org.bouncycastle.cms.CMSSignedData signed)
            throws GeneralSecurityException, IOException {
        List<X509Certificate> all = new ArrayList<>();
        for (var holder : signed.getCertificates().getMatches(null)) all.add(Crypto.certificate(holder.getEncoded()));
        return all;
    }
}
