//! Subnets and the private addresses in them.

use std::net::Ipv4Addr;

use imbl::OrdSet;
use pileus_ec2::{
    BlockPublicAccessMode, BlockPublicAccessStates, DescribeSubnetsInput, DescribeSubnetsOutput, HostnameType,
    PrivateDnsNameOptionsOnLaunch, SubnetState,
};

use super::{
    Answer, Region,
    addresses::Cidr4,
    faults,
    filters::{Filters, Known, flag},
    paging::Page,
    regions,
};
use crate::{
    ACCOUNT,
    handler::{Context, Outcome},
    ids::Ids,
};

#[derive(Clone, Debug)]
pub(super) struct Subnet {
    pub(super) id: String,
    pub(super) vpc_id: String,
    pub(super) cidr: Cidr4,
    pub(super) zone: String,
    pub(super) default_for_az: bool,
    pub(super) map_public_ip_on_launch: bool,
    /// The addresses that network interfaces have.
    used: OrdSet<Ipv4Addr>,
}

/// Adds a default subnet to each zone.
pub(super) fn add_defaults(region: &mut Region, vpc_id: &str, ids: &mut Ids) {
    for (zone, third) in regions::zone_names(&region.name).into_iter().zip((0..).step_by(16)) {
        let subnet = Subnet {
            id: ids.resource("subnet"),
            vpc_id: vpc_id.to_owned(),
            cidr: Cidr4::new(Ipv4Addr::new(172, 31, third, 0), 20),
            zone,
            default_for_az: true,
            map_public_ip_on_launch: true,
            used: OrdSet::new(),
        };
        region.subnets.insert(&subnet.id.clone(), subnet);
    }
}

impl Subnet {
    /// How many addresses are left.
    pub(super) fn available(&self) -> usize {
        self.cidr.host_count().saturating_sub(self.used.len())
    }

    /// Whether a host may have the address, and nobody has it.
    pub(super) fn is_free(&self, address: Ipv4Addr) -> bool {
        !self.used.contains(&address) && self.is_host(address)
    }

    /// Whether a host may have the address.
    pub(super) fn is_host(&self, address: Ipv4Addr) -> bool {
        let (first, last) = self.cidr.host_range();
        first <= address && address <= last
    }

    /// Takes this address, or one that is free, spread over the block by `seed`; `None` when there is none.
    pub(super) fn take(&mut self, wanted: Option<Ipv4Addr>, seed: u64) -> Option<Ipv4Addr> {
        let address = match wanted {
            Some(address) => self.is_free(address).then_some(address)?,
            None => {
                let count = self.cidr.host_count() as u64;
                let first = self.cidr.host_range().0.to_bits();
                let start = seed % count.max(1);
                // Lossless: an offset into a block of at most 32 bits.
                (0..count)
                    .map(|step| Ipv4Addr::from_bits(first + ((start + step) % count) as u32))
                    .find(|one| !self.used.contains(one))?
            }
        };
        self.used.insert(address);
        Some(address)
    }

    pub(super) fn give_back(&mut self, address: Ipv4Addr) {
        self.used.remove(&address);
    }

    fn describe(&self, region: &Region) -> pileus_ec2::Subnet {
        pileus_ec2::Subnet {
            availability_zone_id: Some(regions::zone_id(&region.name, &self.zone)),
            map_customer_owned_ip_on_launch: Some(false),
            owner_id: Some(ACCOUNT.to_owned()),
            assign_ipv6_address_on_creation: Some(false),
            ipv6_cidr_block_association_set: Some(Vec::new()),
            tags: region.tags.of(&self.id),
            subnet_arn: Some(region.arn("subnet", &self.id)),
            enable_dns64: Some(false),
            ipv6_native: Some(false),
            private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
                hostname_type: Some(HostnameType::IP_NAME),
                enable_resource_name_dns_a_record: Some(false),
                enable_resource_name_dns_aaaa_record: Some(false),
            }),
            block_public_access_states: Some(BlockPublicAccessStates {
                internet_gateway_block_mode: Some(BlockPublicAccessMode::OFF),
            }),
            subnet_id: Some(self.id.clone()),
            state: Some(SubnetState::AVAILABLE),
            vpc_id: Some(self.vpc_id.clone()),
            cidr_block: Some(self.cidr.to_string()),
            available_ip_address_count: i32::try_from(self.available()).ok(),
            availability_zone: Some(self.zone.clone()),
            default_for_az: Some(self.default_for_az),
            map_public_ip_on_launch: Some(self.map_public_ip_on_launch),
            ..pileus_ec2::Subnet::default()
        }
    }
}

const KNOWN: Known<pileus_ec2::Subnet> = Known {
    fields: &[
        ("availability-zone", |subnet, see| see(subnet.availability_zone())),
        ("availabilityZone", |subnet, see| see(subnet.availability_zone())),
        ("availability-zone-id", |subnet, see| see(subnet.availability_zone_id())),
        ("availabilityZoneId", |subnet, see| see(subnet.availability_zone_id())),
        ("available-ip-address-count", |subnet, see| see(&subnet.available_ip_address_count().to_string())),
        ("cidr", |subnet, see| see(subnet.cidr_block())),
        ("cidrBlock", |subnet, see| see(subnet.cidr_block())),
        ("cidr-block", |subnet, see| see(subnet.cidr_block())),
        ("default-for-az", |subnet, see| see(flag(subnet.default_for_az()))),
        ("defaultForAz", |subnet, see| see(flag(subnet.default_for_az()))),
        ("ipv6-native", |subnet, see| see(flag(subnet.ipv6_native()))),
        ("map-public-ip-on-launch", |subnet, see| see(flag(subnet.map_public_ip_on_launch()))),
        ("owner-id", |subnet, see| see(subnet.owner_id())),
        ("state", |subnet, see| see(subnet.state().as_str())),
        ("subnet-arn", |subnet, see| see(subnet.subnet_arn())),
        ("subnet-id", |subnet, see| see(subnet.subnet_id())),
        ("vpc-id", |subnet, see| see(subnet.vpc_id())),
    ],
    tags: Some(pileus_ec2::Subnet::tags),
};

impl Answer for DescribeSubnetsInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "SubnetIds", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeSubnetsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let ids = self.subnet_ids.as_deref().unwrap_or_default();
        faults::SUBNET.check_ids(ids)?;
        let found = region.subnets.select(ids).map_err(|missing| faults::SUBNET.missing(&missing))?;
        let described = found.into_iter().map(|(place, subnet)| (place, subnet.describe(region)));
        let (subnets, next_token) = page.cut(described.filter(|(_, subnet)| filters.matches(subnet)));
        Ok(DescribeSubnetsOutput { next_token, subnets: Some(subnets) })
    }
}
