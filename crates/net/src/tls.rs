use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use rustls::{
    CertificateError, ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::{TransportError, TransportErrorKind};

/// Whom TLS trusts: Mozilla's roots, and what is added here.
#[derive(Clone, Default)]
pub struct TlsOptions {
    bundles: Vec<Vec<u8>>,
    only_bundles: bool,
}

impl TlsOptions {
    /// Also trusts the certificates of a PEM bundle, as `AWS_CA_BUNDLE` names one.
    ///
    /// It is parsed at the first connection under TLS; one without a certificate that can be used fails that and every later
    /// one.
    #[must_use]
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.bundles.push(pem.into());
        self
    }

    /// Whether to trust only the bundles given, not Mozilla's roots.
    #[must_use]
    pub fn only_ca_bundle(mut self, only: bool) -> Self {
        self.only_bundles = only;
        self
    }

    fn config(&self) -> Result<Arc<ClientConfig>, String> {
        let mut roots = RootCertStore::empty();
        if !self.only_bundles {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        for bundle in &self.bundles {
            let before = roots.len();
            let mut unusable = None;
            for certificate in CertificateDer::pem_slice_iter(bundle) {
                let certificate = certificate.map_err(|e| format!("the CA bundle is not PEM: {e}"))?;
                // A system's bundle may have old ones among the good.
                unusable = roots.add(certificate).err().or(unusable);
            }
            match unusable {
                _ if roots.len() > before => {}
                Some(e) => return Err(format!("the CA bundle has no certificate that can be used: {e}")),
                None => return Err("the CA bundle has no certificate".to_owned()),
            }
        }
        let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|e| e.to_string())?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

impl fmt::Debug for TlsOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bundles, only_bundles } = self;
        write!(f, "TlsOptions {{ bundles: {}, only_bundles: {only_bundles} }}", bundles.len())
    }
}

/// A client's side of TLS. Its configuration (150 roots, a session cache) is made when first needed.
#[derive(Debug)]
pub(crate) struct Tls {
    options: TlsOptions,
    config: OnceLock<Result<Arc<ClientConfig>, String>>,
}

impl Tls {
    pub(crate) fn new(options: TlsOptions) -> Self {
        Self { options, config: OnceLock::new() }
    }

    /// Under TLS with `host`, whose certificate must be for that name.
    pub(crate) async fn connect(&self, stream: TcpStream, host: &str) -> Result<TlsStream<TcpStream>, TransportError> {
        let config = self.config.get_or_init(|| self.options.config());
        let config = config.as_ref().map_err(|e| TransportError::new(TransportErrorKind::Request, format!("TLS: {e}")))?;
        let name = ServerName::try_from(host).map_err(|e| {
            TransportError::new(TransportErrorKind::Request, format!("TLS: {host} is not a server's name")).with_source(e)
        })?;
        let connecting = TlsConnector::from(Arc::clone(config)).connect(name.to_owned(), stream);
        connecting.await.map_err(|e| {
            let inner = e.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            let (kind, why) = match inner {
                Some(rustls::Error::InvalidCertificate(why)) => (TransportErrorKind::Certificate, distrust(why)),
                _ => (TransportErrorKind::Connect, why(inner, &e)),
            };
            TransportError::new(kind, format!("TLS with {host} failed: {why}")).with_source(e)
        })
    }
}

fn distrust(why: &CertificateError) -> String {
    match why {
        CertificateError::UnknownIssuer => "its certificate is signed by nobody we trust (unknown issuer); \
            for a private CA, give its certificate as CA bundle (AWS_CA_BUNDLE)"
            .to_owned(),
        CertificateError::NotValidForNameContext { presented, .. } => {
            format!("its certificate is not for that name, but for {}", presented.join(", "))
        }
        CertificateError::NotValidForName => "its certificate is not for that name".to_owned(),
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "its certificate has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet; is the clock right?".to_owned()
        }
        // What openssl's command for self-signed certificates makes. The type of this error is not rustls' own.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "its certificate is a CA's (self-signed, perhaps), which is not good for a server; \
             sign one for the server with that CA, with basicConstraints CA:FALSE"
                .to_owned()
        }
        other => format!("its certificate is not valid: {other}"),
    }
}

fn why(inner: Option<&rustls::Error>, error: &std::io::Error) -> String {
    match inner {
        Some(rustls::Error::InvalidMessage(_)) => "what it answers is not TLS; is it a port for plain HTTP?".to_owned(),
        Some(other) => other.to_string(),
        None if error.kind() == std::io::ErrorKind::UnexpectedEof => "it closed the connection during the handshake".to_owned(),
        None => error.to_string(),
    }
}
