//! Regions, their zones, and the attributes of the account.

use pileus_ec2::{
    AccountAttribute, AccountAttributeValue, AvailabilityZone, AvailabilityZoneGeography, AvailabilityZoneOptInStatus,
    AvailabilityZoneState, DescribeAccountAttributesInput, DescribeAccountAttributesOutput, DescribeAvailabilityZonesInput,
    DescribeAvailabilityZonesOutput, DescribeRegionsInput, DescribeRegionsOutput, RegionGeography,
};

use super::{
    Answer, Region, faults,
    filters::{Filters, Known},
};
use crate::handler::{Context, Outcome};

/// A region of AWS.
struct Facts {
    name: &'static str,
    /// What its zone ids start with.
    short: &'static str,
    long: &'static str,
    /// Whether an account must ask for it.
    opt_in: bool,
    geography: &'static str,
}

const fn on(name: &'static str, short: &'static str, long: &'static str, geography: &'static str) -> Facts {
    Facts { name, short, long, opt_in: false, geography }
}

const fn opt(name: &'static str, short: &'static str, long: &'static str, geography: &'static str) -> Facts {
    Facts { name, short, long, opt_in: true, geography }
}

/// Source: <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>
const REGIONS: &[Facts] = &[
    opt("af-south-1", "afs1", "Africa (Cape Town)", "South Africa"),
    opt("ap-east-1", "ape1", "Asia Pacific (Hong Kong)", "Hong Kong"),
    opt("ap-east-2", "ape2", "Asia Pacific (Taipei)", "Taiwan"),
    on("ap-northeast-1", "apne1", "Asia Pacific (Tokyo)", "Japan"),
    on("ap-northeast-2", "apne2", "Asia Pacific (Seoul)", "South Korea"),
    on("ap-northeast-3", "apne3", "Asia Pacific (Osaka)", "Japan"),
    on("ap-south-1", "aps1", "Asia Pacific (Mumbai)", "India"),
    opt("ap-south-2", "aps2", "Asia Pacific (Hyderabad)", "India"),
    on("ap-southeast-1", "apse1", "Asia Pacific (Singapore)", "Singapore"),
    on("ap-southeast-2", "apse2", "Asia Pacific (Sydney)", "Australia"),
    opt("ap-southeast-3", "apse3", "Asia Pacific (Jakarta)", "Indonesia"),
    opt("ap-southeast-4", "apse4", "Asia Pacific (Melbourne)", "Australia"),
    opt("ap-southeast-5", "apse5", "Asia Pacific (Malaysia)", "Malaysia"),
    opt("ap-southeast-6", "apse6", "Asia Pacific (New Zealand)", "New Zealand"),
    opt("ap-southeast-7", "apse7", "Asia Pacific (Thailand)", "Thailand"),
    on("ca-central-1", "cac1", "Canada (Central)", "Canada"),
    opt("ca-west-1", "caw1", "Canada West (Calgary)", "Canada"),
    on("eu-central-1", "euc1", "Europe (Frankfurt)", "Germany"),
    opt("eu-central-2", "euc2", "Europe (Zurich)", "Switzerland"),
    on("eu-north-1", "eun1", "Europe (Stockholm)", "Sweden"),
    opt("eu-south-1", "eus1", "Europe (Milan)", "Italy"),
    opt("eu-south-2", "eus2", "Europe (Spain)", "Spain"),
    on("eu-west-1", "euw1", "Europe (Ireland)", "Ireland"),
    on("eu-west-2", "euw2", "Europe (London)", "United Kingdom"),
    on("eu-west-3", "euw3", "Europe (Paris)", "France"),
    opt("il-central-1", "ilc1", "Israel (Tel Aviv)", "Israel"),
    opt("me-central-1", "mec1", "Middle East (UAE)", "United Arab Emirates"),
    opt("me-south-1", "mes1", "Middle East (Bahrain)", "Bahrain"),
    opt("mx-central-1", "mxc1", "Mexico (Central)", "Mexico"),
    on("sa-east-1", "sae1", "South America (Sao Paulo)", "Brazil"),
    on("us-east-1", "use1", "US East (N. Virginia)", "United States of America"),
    on("us-east-2", "use2", "US East (Ohio)", "United States of America"),
    on("us-west-1", "usw1", "US West (N. California)", "United States of America"),
    on("us-west-2", "usw2", "US West (Oregon)", "United States of America"),
];

/// The letters of a region's zones.
pub(super) const ZONES: [char; 3] = ['a', 'b', 'c'];

fn facts(region: &str) -> Option<&'static Facts> {
    REGIONS.iter().find(|facts| facts.name == region)
}

/// Where a region stands among all; past the end for one that AWS does not have.
pub(super) fn position(region: &str) -> usize {
    REGIONS.iter().position(|facts| facts.name == region).unwrap_or(REGIONS.len())
}

/// The second part of an ARN.
pub(super) fn partition(region: &str) -> &'static str {
    match region {
        _ if region.starts_with("cn-") => "aws-cn",
        _ if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

/// What host names of a region end with.
pub(super) fn dns_suffix(region: &str) -> &'static str {
    if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" }
}

/// The names of a region's zones.
pub(super) fn zone_names(region: &str) -> [String; 3] {
    ZONES.map(|letter| format!("{region}{letter}"))
}

/// The id of a zone by its name. Accounts differ in which is which; us-east-1 here has the order of the answers recorded in
/// AWS that tests compare with.
pub(super) fn zone_id(region: &str, zone: &str) -> String {
    let letter = zone.strip_prefix(region).and_then(|rest| rest.chars().next()).unwrap_or('a');
    let number = match (region, letter) {
        ("us-east-1", 'a') => 6,
        ("us-east-1", 'b') => 1,
        ("us-east-1", 'c') => 2,
        _ => u32::from(letter).saturating_sub(u32::from('a')) + 1,
    };
    match facts(region) {
        Some(facts) => format!("{}-az{number}", facts.short),
        // A region that AWS does not have: a name that still tells it.
        None => format!("{}-az{number}", region.replace('-', "")),
    }
}

const KNOWN_REGIONS: Known<pileus_ec2::Region> = Known {
    fields: &[
        ("endpoint", |region, see| see(region.endpoint())),
        ("opt-in-status", |region, see| see(region.opt_in_status())),
        ("region-name", |region, see| see(region.region_name())),
        ("geography.name", |region, see| region.geography().iter().for_each(|one| see(one.name()))),
    ],
    tags: None,
};

impl Answer for DescribeRegionsInput {
    const MEMBERS: &'static [&'static str] = &["RegionNames", "AllRegions", "Filters"];

    fn answer(self, _: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeRegionsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_REGIONS)?;
        let names = self.region_names.unwrap_or_default();
        let unknown: Vec<&str> = names.iter().map(String::as_str).filter(|name| facts(name).is_none()).collect();
        if !unknown.is_empty() {
            return Err(faults::invalid_value(format!("Invalid region name(s): '{}'", unknown.join(", "))));
        }
        let all = self.all_regions == Some(true);
        let wanted = REGIONS
            .iter()
            .filter(|facts| if names.is_empty() { all || !facts.opt_in } else { names.iter().any(|name| name == facts.name) });
        let regions = wanted.map(|facts| pileus_ec2::Region {
            region_name: Some(facts.name.to_owned()),
            endpoint: Some(format!("ec2.{}.{}", facts.name, dns_suffix(facts.name))),
            opt_in_status: Some(if facts.opt_in { "not-opted-in" } else { "opt-in-not-required" }.to_owned()),
            geography: Some(vec![RegionGeography { name: Some(facts.geography.to_owned()) }]),
        });
        Ok(DescribeRegionsOutput { regions: Some(regions.filter(|region| filters.matches(region)).collect()) })
    }
}

const KNOWN_ZONES: Known<AvailabilityZone> = Known {
    fields: &[
        ("group-name", |zone, see| see(zone.group_name())),
        ("group-long-name", |zone, see| see(zone.group_long_name())),
        ("message", |zone, see| zone.messages().iter().for_each(|one| see(one.message()))),
        ("opt-in-status", |zone, see| see(zone.opt_in_status().as_str())),
        ("parent-zone-id", |zone, see| zone.parent_zone_id.iter().for_each(|id| see(id))),
        ("parent-zone-name", |zone, see| zone.parent_zone_name.iter().for_each(|name| see(name))),
        ("region-name", |zone, see| see(zone.region_name())),
        ("state", |zone, see| see(zone.state().as_str())),
        ("zone-id", |zone, see| see(zone.zone_id())),
        ("zone-name", |zone, see| see(zone.zone_name())),
        ("zone-type", |zone, see| see(zone.zone_type())),
    ],
    tags: None,
};

impl Answer for DescribeAvailabilityZonesInput {
    const MEMBERS: &'static [&'static str] = &["ZoneNames", "ZoneIds", "AllAvailabilityZones", "Filters"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeAvailabilityZonesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_ZONES)?;
        let (names, ids) = (self.zone_names.unwrap_or_default(), self.zone_ids.unwrap_or_default());
        let zones: Vec<AvailabilityZone> =
            zone_names(&region.name).into_iter().map(|zone| describe_zone(&region.name, zone)).collect();
        if let Some(name) = names.iter().find(|name| !zones.iter().any(|zone| zone.zone_name() == *name)) {
            return Err(faults::invalid_value(format!("Invalid availability zone: [{name}]")));
        }
        if let Some(id) = ids.iter().find(|id| !zones.iter().any(|zone| zone.zone_id() == *id)) {
            return Err(faults::invalid_value(format!("Invalid availability zone-id: [{id}]")));
        }
        let asked = |zone: &AvailabilityZone| {
            (names.is_empty() || names.iter().any(|name| name == zone.zone_name()))
                && (ids.is_empty() || ids.iter().any(|id| id == zone.zone_id()))
        };
        let zones = zones.into_iter().filter(|zone| asked(zone) && filters.matches(zone)).collect();
        Ok(DescribeAvailabilityZonesOutput { availability_zones: Some(zones) })
    }
}

fn describe_zone(region: &str, zone: String) -> AvailabilityZone {
    let facts = facts(region);
    AvailabilityZone {
        opt_in_status: Some(AvailabilityZoneOptInStatus::OPT_IN_NOT_REQUIRED),
        messages: Some(Vec::new()),
        region_name: Some(region.to_owned()),
        zone_id: Some(zone_id(region, &zone)),
        group_name: Some(format!("{region}-zg-1")),
        network_border_group: Some(region.to_owned()),
        zone_type: Some("availability-zone".to_owned()),
        group_long_name: facts.map(|facts| format!("{} 1", facts.long)),
        geography: facts.map(|facts| vec![AvailabilityZoneGeography { name: Some(facts.geography.to_owned()) }]),
        state: Some(AvailabilityZoneState::AVAILABLE),
        zone_name: Some(zone),
        ..AvailabilityZone::default()
    }
}

impl Answer for DescribeAccountAttributesInput {
    const MEMBERS: &'static [&'static str] = &["AttributeNames"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeAccountAttributesOutput> {
        let default_vpc = region.vpcs.iter().find(|vpc| vpc.is_default).map_or("none", |vpc| vpc.id.as_str());
        let all = [
            ("supported-platforms", "VPC"),
            ("vpc-max-security-groups-per-interface", "5"),
            ("max-elastic-ips", "5"),
            ("max-instances", "20"),
            ("vpc-max-elastic-ips", "5"),
            ("default-vpc", default_vpc),
        ];
        let names = self.attribute_names.unwrap_or_default();
        if let Some(name) = names.iter().find(|name| !all.iter().any(|(known, _)| **name == *known)) {
            return Err(faults::invalid_value(format!(
                "Value ({name}) for parameter attributeName is invalid. Invalid attribute name"
            )));
        }
        let wanted = all.iter().filter(|(name, _)| names.is_empty() || names.iter().any(|wanted| *wanted == *name));
        let attributes = wanted.map(|(name, value)| AccountAttribute {
            attribute_name: Some((*name).to_owned()),
            attribute_values: Some(vec![AccountAttributeValue { attribute_value: Some((*value).to_owned()) }]),
        });
        Ok(DescribeAccountAttributesOutput { account_attributes: Some(attributes.collect()) })
    }
}
