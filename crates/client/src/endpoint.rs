//! Where a request goes. The rule sets of AWS's models will replace [`Base::find`] and [`Base::place`]; nothing else knows
//! how a host name comes about.

use std::net::IpAddr;

use http::{
    Uri,
    uri::{Authority, PathAndQuery, Scheme},
};
use pileus_config::Config;
use pileus_shape::ServiceSchema;

use crate::{Error, ErrorKind, Result, checksum};

/// The part of an endpoint that is the same for all the calls of a client.
pub(crate) struct Base {
    /// In the signature's scope.
    pub(crate) region: String,
    scheme: Scheme,
    authority: Authority,
    /// What comes before every path; no slash at its end.
    path: String,
    /// Whether somebody configured it, so that no host prefix is added.
    pub(crate) custom: bool,
    /// Whether operations that can do without a checksum have one all the same.
    pub(crate) checksums: bool,
    /// Whether a name that fits moves from the path into the host.
    virtual_host: bool,
}

impl Base {
    /// From what is configured, or from the region.
    pub(crate) fn find(config: &Config, service: &ServiceSchema) -> Result<Self> {
        let region = config.region().map_err(Error::from)?;
        let style = config.force_path_style();
        let Some(url) = config.endpoint_url(service.id) else {
            let authority = format!("{}.{region}.{}", service.endpoint_prefix, dns_suffix(region));
            let wrong = |_| Error::new(ErrorKind::Config, format!("the region {region:?} cannot be part of a host name"));
            let authority = authority.try_into().map_err(wrong)?;
            return Ok(Self {
                region: region.to_owned(),
                scheme: Scheme::HTTPS,
                authority,
                path: String::new(),
                custom: false,
                checksums: checksum::wanted(config, false),
                virtual_host: style != Some(true),
            });
        };
        let parts = url.clone().into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(Error::new(ErrorKind::Config, format!("the endpoint {url} is not of the form https://host")));
        };
        let path = parts.path_and_query.as_ref().map_or("", PathAndQuery::path).trim_end_matches('/').to_owned();
        let host = authority.host();
        let virtual_host = match style {
            Some(path) => !path && !is_address(host),
            // Any store but Amazon's own may know one host name only.
            None => host.ends_with(&format!(".{}", dns_suffix(region))),
        };
        Ok(Self {
            region: region.to_owned(),
            scheme,
            authority,
            path,
            custom: true,
            checksums: checksum::wanted(config, true),
            virtual_host,
        })
    }

    /// Whether what is sent there cannot be read, or changed, on the way.
    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// The URI of a request: `path` is its path and query as encoded, `prefix` goes before the host, and `name`, if the
    /// path begins with it, into the host where that can be.
    pub(crate) fn place(&self, path: &PathAndQuery, prefix: &str, name: Option<&str>) -> Result<Uri> {
        let wrong = |what: &str| Error::new(ErrorKind::Construction, format!("{what} cannot be part of the request's URL"));
        let prefix = if self.custom { "" } else { prefix };
        let mut authority = self.authority.clone();
        let mut rest = path.as_str();
        if let Some(name) = name {
            if name.starts_with("arn:") {
                let message = format!("{name:?}: calls by ARN (access points and the like) are not supported yet");
                return Err(Error::new(ErrorKind::Construction, message));
            }
            let after = path.as_str().strip_prefix('/').and_then(|path| path.strip_prefix(name));
            let after = after.filter(|after| after.is_empty() || after.starts_with(['/', '?']));
            if let Some(after) = after.filter(|_| self.virtual_host && is_host_label(name, self.is_https())) {
                authority = format!("{name}.{authority}").try_into().map_err(|_| wrong(name))?;
                rest = after;
            }
        }
        if !prefix.is_empty() {
            authority = format!("{prefix}{authority}").try_into().map_err(|_| wrong(prefix))?;
        }
        let path = if self.path.is_empty() && rest.len() == path.as_str().len() {
            path.clone()
        } else {
            let slash = if rest.starts_with('/') { "" } else { "/" };
            format!("{}{slash}{rest}", self.path).try_into().map_err(|_| wrong(rest))?
        };
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(authority)
            .path_and_query(path)
            .build()
            .map_err(|_| wrong("the path"))
    }
}

/// What the host names of a region's partition end in.
fn dns_suffix(region: &str) -> &'static str {
    const PARTITIONS: [(&str, &str); 6] = [
        ("cn-", "amazonaws.com.cn"),
        ("us-iso-", "c2s.ic.gov"),
        ("us-isob-", "sc2s.sgov.gov"),
        ("eu-isoe-", "cloud.adc-e.uk"),
        ("us-isof-", "csp.hci.ic.gov"),
        ("eusc-", "amazonaws.eu"),
    ];
    PARTITIONS.iter().find(|(prefix, _)| region.starts_with(prefix)).map_or("amazonaws.com", |(_, suffix)| suffix)
}

fn is_address(host: &str) -> bool {
    host.starts_with('[') || host.parse::<IpAddr>().is_ok()
}

/// Whether a name can stand before a host name; with a dot in it no wildcard certificate covers it.
fn is_host_label(name: &str, tls: bool) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (3..=63).contains(&name.len()) && name.split('.').all(label) && !(tls && name.contains('.')) && !is_address(name)
}

#[cfg(test)]
mod tests {
    use pileus_shape::ServiceSchema;

    use super::*;

    const SERVICE: &ServiceSchema = &ServiceSchema { id: "S3", endpoint_prefix: "s3", ..ServiceSchema::NONE };

    fn url(region: &str, endpoint: &str, style: Option<bool>, bucket: &str, path: &str) -> String {
        let mut config = Config::builder().region(region);
        if !endpoint.is_empty() {
            config = config.endpoint_url(endpoint);
        }
        if let Some(force) = style {
            config = config.force_path_style(force);
        }
        let base = Base::find(&config.build().unwrap(), SERVICE).unwrap_or_else(|error| panic!("{error}"));
        let bucket = Some(bucket).filter(|bucket| !bucket.is_empty());
        base.place(&PathAndQuery::try_from(path).unwrap(), "", bucket).unwrap().to_string()
    }

    #[test]
    fn hosts_of_partitions() {
        for (region, host) in [
            ("us-west-2", "s3.us-west-2.amazonaws.com"),
            ("cn-north-1", "s3.cn-north-1.amazonaws.com.cn"),
            ("us-gov-west-1", "s3.us-gov-west-1.amazonaws.com"),
            ("us-iso-east-1", "s3.us-iso-east-1.c2s.ic.gov"),
            ("us-isob-east-1", "s3.us-isob-east-1.sc2s.sgov.gov"),
            ("eu-isoe-west-1", "s3.eu-isoe-west-1.cloud.adc-e.uk"),
            ("us-isof-south-1", "s3.us-isof-south-1.csp.hci.ic.gov"),
            ("eusc-de-east-1", "s3.eusc-de-east-1.amazonaws.eu"),
        ] {
            assert_eq!(url(region, "", None, "", "/?x"), format!("https://{host}/?x"));
        }
    }

    #[test]
    fn buckets_in_host_or_path() {
        let aws = |bucket: &str, path: &str| url("eu-west-1", "", None, bucket, path);
        assert_eq!(aws("bucket", "/bucket/a/b"), "https://bucket.s3.eu-west-1.amazonaws.com/a/b");
        assert_eq!(aws("bucket", "/bucket?list-type=2"), "https://bucket.s3.eu-west-1.amazonaws.com/?list-type=2");
        assert_eq!(aws("bucket", "/bucket"), "https://bucket.s3.eu-west-1.amazonaws.com/");
        assert_eq!(aws("bucket", "/bucket//k"), "https://bucket.s3.eu-west-1.amazonaws.com//k");
        for name in ["has.dot", "Upper", "ab", "under_score", "-dash", "dash-", "192.168.1.1"] {
            assert_eq!(aws(name, &format!("/{name}/k")), format!("https://s3.eu-west-1.amazonaws.com/{name}/k"));
        }
        assert_eq!(url("us-east-1", "", Some(true), "bucket", "/bucket/k"), "https://s3.us-east-1.amazonaws.com/bucket/k");
    }

    #[test]
    fn custom_endpoints() {
        let to = |endpoint: &str, style| url("us-east-1", endpoint, style, "bucket", "/bucket/k?q=/bucket");
        assert_eq!(to("http://127.0.0.1:9000", None), "http://127.0.0.1:9000/bucket/k?q=/bucket");
        assert_eq!(to("http://127.0.0.1:9000", Some(false)), "http://127.0.0.1:9000/bucket/k?q=/bucket");
        assert_eq!(to("http://localhost:9000", None), "http://localhost:9000/bucket/k?q=/bucket");
        assert_eq!(to("http://localhost:9000", Some(false)), "http://bucket.localhost:9000/k?q=/bucket");
        assert_eq!(to("https://store.example/base/", None), "https://store.example/base/bucket/k?q=/bucket");
        assert_eq!(to("https://store.example/base/", Some(false)), "https://bucket.store.example/base/k?q=/bucket");
        assert_eq!(
            to("https://s3.dualstack.us-east-1.amazonaws.com", None),
            "https://bucket.s3.dualstack.us-east-1.amazonaws.com/k?q=/bucket"
        );
        assert_eq!(url("us-east-1", "http://h.example", Some(false), "a.bc", "/a.bc/k"), "http://a.bc.h.example/k");
        assert_eq!(url("us-east-1", "http://[::1]:1/p", Some(false), "bucket", "/bucket"), "http://[::1]:1/p/bucket");
    }

    #[test]
    fn prefixes_and_arns() {
        let config = Config::builder().region("us-east-1").build().unwrap();
        let base = Base::find(&config, SERVICE).unwrap();
        let path = PathAndQuery::from_static("/x");
        assert_eq!(base.place(&path, "route.", None).unwrap().host(), Some("route.s3.us-east-1.amazonaws.com"));
        assert!(base.place(&path, "a b.", None).unwrap_err().to_string().contains("a b."));
        let error = base.place(&path, "", Some("arn:aws:s3:us-west-2:1:accesspoint:mine")).unwrap_err();
        assert!(error.to_string().contains("not supported yet"), "{error}");
        let config = config.to_builder().endpoint_url("http://localhost").build().unwrap();
        assert_eq!(Base::find(&config, SERVICE).unwrap().place(&path, "route.", None).unwrap().host(), Some("localhost"));
    }
}
