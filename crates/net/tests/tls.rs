//! TLS, against a rustls server with a certificate of our own.

mod common;

use std::{net::SocketAddr, sync::Arc};

use common::*;
use http::Request;
use pileus_net::{HttpClient, TlsOptions, TransportErrorKind};
use pileus_shape::Body;
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

const CA: &[u8] = include_bytes!("data/ca.pem");

/// Answers every request with the ALPN protocol agreed on.
async fn server() -> SocketAddr {
    server_with(include_bytes!("data/server.pem"), include_bytes!("data/server.key")).await
}

async fn server_with(pem: &[u8], key: &[u8]) -> SocketAddr {
    let chain = vec![CertificateDer::from_pem_slice(pem).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(key).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    raw(move |_, stream| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            loop {
                if head(&mut stream).await.is_empty() {
                    return;
                }
                let alpn = String::from_utf8_lossy(stream.get_ref().1.alpn_protocol().unwrap_or_default()).into_owned();
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{alpn}", alpn.len());
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        }
    })
    .await
}

fn trusting(pem: &[u8]) -> HttpClient {
    HttpClient::builder().connect_timeout(PATIENCE).tls(TlsOptions::default().ca_bundle(pem).only_ca_bundle(true)).build()
}

fn at(host: &str, addr: SocketAddr) -> Request<Body> {
    Request::get(format!("https://{host}:{}/", addr.port())).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn a_private_ca_is_trusted_when_given() {
    let addr = server().await;
    let both = HttpClient::builder().tls(TlsOptions::default().ca_bundle(CA)).connect_timeout(PATIENCE).build();
    for client in [trusting(CA), both] {
        for _ in 0..3 {
            assert_eq!(text(&client, at("localhost", addr)).await.unwrap(), (200, "http/1.1".to_owned()));
        }
        assert_eq!((client.stats().opened, client.stats().reused), (1, 2));
    }
}

#[tokio::test]
async fn an_unusable_certificate_in_a_bundle_is_passed_over() {
    let addr = server().await;
    let bundle = [b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", CA].concat();
    assert_eq!(text(&trusting(&bundle), at("localhost", addr)).await.unwrap().0, 200);
}

#[tokio::test]
async fn an_unknown_ca_is_not() {
    let addr = server().await;
    let client = HttpClient::builder().connect_timeout(PATIENCE).build();
    let error = text(&client, at("localhost", addr)).await.unwrap_err();
    assert!(error.to_string().starts_with("TLS with localhost failed: its certificate is signed by nobody we trust"), "{error}");
    assert_eq!((error.kind(), error.is_connect()), (TransportErrorKind::Certificate, true));
}

#[tokio::test]
async fn a_self_signed_ca_as_server_is_told() {
    let pem = include_bytes!("data/self-signed.pem");
    let addr = server_with(pem, include_bytes!("data/server.key")).await;
    for client in [trusting(pem), trusting(CA)] {
        let error = text(&client, at("localhost", addr)).await.unwrap_err();
        assert!(error.to_string().starts_with("TLS with localhost failed: its certificate is a CA's"), "{error}");
        assert_eq!(error.kind(), TransportErrorKind::Certificate);
    }
}

#[tokio::test]
async fn another_name_is_not() {
    let addr = server().await;
    let error = text(&trusting(CA), at("127.0.0.1", addr)).await.unwrap_err();
    let message = error.to_string();
    assert!(message.starts_with("TLS with 127.0.0.1 failed: its certificate is not for that name, but for"), "{message}");
    assert!(message.contains("localhost"), "{message}");
}

#[tokio::test]
async fn a_bundle_that_is_none_says_so() {
    let addr = server().await;
    for (pem, message) in [
        (&b"nothing here"[..], "TLS: the CA bundle has no certificate"),
        (b"-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n", "TLS: the CA bundle is not PEM"),
        (
            b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "TLS: the CA bundle has no certificate that can be used",
        ),
    ] {
        let error = text(&trusting(pem), at("localhost", addr)).await.unwrap_err();
        assert!(error.to_string().starts_with(message), "{error}");
        assert!(error.is_request());
    }
}

#[tokio::test]
async fn plain_http_is_not_tls() {
    let plain = raw(|_, mut stream| async move {
        let _ = stream.read(&mut [0; 1024]).await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    })
    .await;
    let error = text(&trusting(CA), at("localhost", plain)).await.unwrap_err();
    assert!(error.to_string().contains("is it a port for plain HTTP?"), "{error}");

    let closing = raw(|_, mut stream| async move {
        let _ = stream.read(&mut [0; 1024]).await;
    })
    .await;
    let error = text(&trusting(CA), at("localhost", closing)).await.unwrap_err();
    assert!(error.to_string().starts_with("TLS with localhost failed: "), "{error}");
}

#[tokio::test]
async fn a_handshake_that_stalls_times_out() {
    let mute = raw(|_, stream| async move {
        tokio::time::sleep(PATIENCE).await;
        drop(stream);
    })
    .await;
    let client = HttpClient::builder().connect_timeout(std::time::Duration::from_millis(200)).build();
    let error = text(&client, at("localhost", mute)).await.unwrap_err();
    assert_eq!(error.to_string(), format!("timed out after 200ms in the TLS handshake with localhost:{}", mute.port()));
}
