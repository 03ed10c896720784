//! Buckets: create, head, locate, list, delete.

use std::ops::Bound;

use imbl::OrdMap;
use pileus_s3::{
    Bucket as ListedBucket, BucketLocationConstraint, CreateBucketInput, CreateBucketOutput, DeleteBucketInput,
    GetBucketLocationInput, GetBucketLocationOutput, HeadBucketInput, HeadBucketOutput, ListBucketsInput, ListBucketsOutput,
    Owner,
};
use pileus_shape::Enumeration;

use super::{Bucket, OWNER_ID, Serve, State, addressing, faults, text};
use crate::handler::{Context, Fault, Outcome};

/// The region that is not called by its name.
const US_EAST_1: &str = "us-east-1";
/// The old name of eu-west-1.
const EU: &str = "EU";
/// How many buckets one page of a list has at the most.
const PAGE_MAX: i32 = 10_000;

/// Beginnings that AWS keeps for itself.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
/// Endings that AWS keeps for itself.
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Whether a bucket can have this name.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
pub(super) fn is_valid_name(name: &str) -> bool {
    let is_edge = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    (3..=63).contains(&name.len())
        && name.bytes().all(is_inner)
        && is_edge(name.bytes().next())
        && is_edge(name.bytes().next_back())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

fn arn(name: &str) -> String {
    format!("arn:aws:s3:::{name}")
}

fn is_region(name: &str) -> bool {
    name == US_EAST_1 || (name != EU && BucketLocationConstraint::VALUES.contains(&name))
}

/// The region that a location constraint names, asked for in `region`.
fn region_of(constraint: Option<&str>, region: &str) -> Outcome<String> {
    let illegal = |named: &str| {
        let message =
            format!("The {named} location constraint is incompatible for the region specific endpoint this request was sent to.");
        Fault::new("IllegalLocationConstraintException", message)
    };
    let Some(constraint) = constraint.filter(|constraint| !constraint.is_empty()) else {
        return if region == US_EAST_1 { Ok(region.to_owned()) } else { Err(illegal("unspecified")) };
    };
    let named = if constraint == EU { "eu-west-1" } else { constraint };
    match region {
        US_EAST_1 if constraint == US_EAST_1 || !is_region(named) => {
            Err(Fault::new("InvalidLocationConstraint", "The specified location-constraint is not valid")
                .detail("LocationConstraint", constraint))
        }
        // The endpoint of us-east-1 is also the one for all regions.
        US_EAST_1 => Ok(named.to_owned()),
        region if region == named => Ok(named.to_owned()),
        _ => Err(illegal(constraint)),
    }
}

impl Serve for CreateBucketInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<CreateBucketOutput> {
        let name = self.bucket.unwrap_or_default();
        if !is_valid_name(&name) {
            return Err(faults::invalid_bucket_name(&name));
        }
        let constraint = self.create_bucket_configuration.and_then(|configuration| configuration.location_constraint);
        let location = constraint.map(|constraint| constraint.as_str().to_owned()).filter(|name| !name.is_empty());
        let region = region_of(location.as_deref(), context.region)?;
        let output = CreateBucketOutput {
            location: Some(match region.as_str() {
                US_EAST_1 => format!("/{name}"),
                _ => addressing::url_of(context.base_url, &name, ""),
            }),
            bucket_arn: Some(arn(&name)),
        };
        match state.buckets.get(&name) {
            // The oldest region forgives its owner.
            Some(bucket) if bucket.region == US_EAST_1 && region == US_EAST_1 => return Ok(output),
            Some(_) => {
                let message = "Your previous request to create the named bucket succeeded and you already own it.";
                return Err(Fault::with_status(409, "BucketAlreadyOwnedByYou", message).detail("BucketName", name));
            }
            None => {}
        }
        let bucket = Bucket {
            region,
            location,
            created: context.now.truncate_to_seconds(),
            objects: OrdMap::new(),
            uploads: OrdMap::new(),
        };
        state.buckets.insert(name, bucket);
        Ok(output)
    }
}

impl Serve for HeadBucketInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<HeadBucketOutput> {
        let bucket = state.bucket(&self.bucket)?;
        Ok(HeadBucketOutput {
            access_point_alias: Some(false),
            bucket_arn: self.bucket.as_deref().map(arn),
            bucket_region: Some(bucket.region.clone()),
            ..Default::default()
        })
    }
}

impl Serve for GetBucketLocationInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<GetBucketLocationOutput> {
        let location = state.bucket(&self.bucket)?.location.clone();
        let constraint = location.map(|location| BucketLocationConstraint::from_text(location.into()));
        Ok(GetBucketLocationOutput { location_constraint: constraint })
    }
}

impl Serve for DeleteBucketInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<()> {
        let bucket = state.bucket(&self.bucket)?;
        let name = self.bucket.as_deref().unwrap_or_default();
        // Uploads in progress go with the bucket.
        if !bucket.objects.is_empty() {
            return Err(Fault::with_status(409, "BucketNotEmpty", "The bucket you tried to delete is not empty")
                .detail("BucketName", name));
        }
        state.buckets.remove(name);
        Ok(())
    }
}

impl Serve for ListBucketsInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<ListBucketsOutput> {
        let max = match self.max_buckets {
            None => PAGE_MAX,
            Some(max) if (1..=PAGE_MAX).contains(&max) => max,
            Some(max) => {
                let message = format!("Argument max-buckets must be an integer between 1 and {PAGE_MAX}");
                return Err(faults::invalid_argument(message, "max-buckets", max.to_string()));
            }
        };
        if let Some(region) = self.bucket_region.as_deref().filter(|region| !is_region(region)) {
            let message = format!("Argument value {region} is not a valid AWS Region");
            return Err(Fault::new("InvalidArgument", message).detail("ArgumentName", "bucket-region"));
        }
        let after = match self.continuation_token.as_deref() {
            None | Some("") => None,
            Some(token) => Some(text::read_token(token).ok_or_else(bad_token)?),
        };
        let start = after.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let is_wanted = |name: &str, bucket: &Bucket| {
            name.starts_with(prefix) && self.bucket_region.as_deref().is_none_or(|region| region == bucket.region)
        };
        let mut wanted =
            state.buckets.range::<_, str>((start, Bound::Unbounded)).filter(|(name, bucket)| is_wanted(name, bucket));
        let listed = |(name, bucket): (&String, &Bucket)| ListedBucket {
            name: Some(name.clone()),
            creation_date: Some(bucket.created),
            bucket_region: Some(bucket.region.clone()),
            bucket_arn: Some(arn(name)),
        };
        let buckets: Vec<ListedBucket> = wanted.by_ref().take(max as usize).map(listed).collect();
        let last = buckets.last().and_then(|bucket| bucket.name.as_deref());
        Ok(ListBucketsOutput {
            continuation_token: wanted.next().and(last).map(text::token),
            buckets: Some(buckets),
            owner: Some(owner()),
            prefix: self.prefix,
        })
    }
}

fn bad_token() -> Fault {
    Fault::new("InvalidArgument", "The continuation token provided is incorrect").detail("ArgumentName", "continuation-token")
}

pub(super) fn owner() -> Owner {
    Owner { id: Some(OWNER_ID.to_owned()), display_name: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for name in ["abc", "my-bucket", "my.bucket.1", "1a2", &"a".repeat(63)] {
            assert!(is_valid_name(name), "{name}");
        }
        let long = "a".repeat(64);
        for name in
            ["", "ab", &long, "Abc", "a_b", "-ab", "ab-", ".ab", "ab.", "a..b", "192.168.0.1", "xn--ab", "a-s3alias", "é-é"]
        {
            assert!(!is_valid_name(name), "{name}");
        }
    }

    #[test]
    fn constraints() {
        let code = |constraint, region| region_of(constraint, region).map_err(|fault| fault.code);
        let invalid = Err("InvalidLocationConstraint");
        let illegal = Err("IllegalLocationConstraintException");
        assert_eq!(code(None, "us-east-1"), Ok("us-east-1".to_owned()));
        assert_eq!(code(Some("us-east-1"), "us-east-1"), invalid);
        assert_eq!(code(Some("foo"), "us-east-1"), invalid);
        assert_eq!(code(Some("aws-global"), "us-east-1"), invalid);
        assert_eq!(code(Some("us-west-2"), "us-east-1"), Ok("us-west-2".to_owned()));
        assert_eq!(code(Some("EU"), "us-east-1"), Ok("eu-west-1".to_owned()));
        assert_eq!(code(Some("EU"), "eu-west-1"), Ok("eu-west-1".to_owned()));
        assert_eq!(code(Some("EU"), "eu-north-1"), illegal);
        assert_eq!(code(None, "us-east-2"), illegal);
        assert_eq!(code(Some("us-west-1"), "us-east-2"), illegal);
        assert_eq!(code(Some("bar"), "eu-west-1"), illegal);
        assert_eq!(code(Some("us-east-2"), "us-east-2"), Ok("us-east-2".to_owned()));
    }
}
