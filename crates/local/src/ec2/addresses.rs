//! Addresses: CIDR blocks, the host addresses of a subnet, public addresses, and the names that belong to them.

use std::net::{Ipv4Addr, Ipv6Addr};

use imbl::OrdSet;

use super::regions;

/// A block of IPv4 addresses in canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cidr4 {
    base: u32,
    bits: u8,
}

impl Cidr4 {
    pub(super) const fn new(address: Ipv4Addr, bits: u8) -> Self {
        Self { base: address.to_bits() & Self::mask(bits), bits }
    }

    const fn mask(bits: u8) -> u32 {
        if bits == 0 { 0 } else { u32::MAX << (32 - bits) }
    }

    /// Reads a block; bits of the address beyond the prefix become 0, as AWS has it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let bits = prefix_length(bits, 32)?;
        Some(Self::new(address.parse().ok()?, bits))
    }

    /// The first and the last address that hosts may have: AWS keeps the first four and the last. For blocks of at least eight.
    pub(super) const fn host_range(self) -> (Ipv4Addr, Ipv4Addr) {
        let last = self.base | !Self::mask(self.bits);
        (Ipv4Addr::from_bits(self.base + 4), Ipv4Addr::from_bits(last - 1))
    }

    /// How many those are.
    pub(super) fn host_count(self) -> usize {
        (1_usize << (32 - self.bits)).saturating_sub(5)
    }
}

impl std::fmt::Display for Cidr4 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from_bits(self.base), self.bits)
    }
}

/// The canonical form of a block of IPv6 addresses.
pub(super) fn canonical_cidr6(text: &str) -> Option<String> {
    let (address, bits) = text.split_once('/')?;
    let bits = prefix_length(bits, 128)?;
    let address: Ipv6Addr = address.parse().ok()?;
    let mask = if bits == 0 { 0 } else { u128::MAX << (128 - bits) };
    Some(format!("{}/{bits}", Ipv6Addr::from_bits(address.to_bits() & mask)))
}

fn prefix_length(text: &str, max: u8) -> Option<u8> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && text.len() <= 3 && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|bits| plain && *bits <= max)
}

/// The public addresses of a region. They are out of 198.18.0.0/15, which is for benchmarks: nobody out there has them, so a
/// program that tries to reach one reaches nobody.
#[derive(Clone, Debug)]
pub(super) struct PublicIps {
    first: u32,
    next: u32,
    used: OrdSet<Ipv4Addr>,
}

const PUBLIC_BLOCK: u32 = Ipv4Addr::new(198, 18, 0, 0).to_bits();
const PUBLIC_PER_REGION: u32 = 3000;

impl PublicIps {
    pub(super) fn of(region: &str) -> Self {
        // 43 shares of 3,000 fit the block.
        let share = u32::try_from(regions::position(region) % 43).unwrap_or_default();
        Self { first: PUBLIC_BLOCK + 1 + share * PUBLIC_PER_REGION, next: 0, used: OrdSet::new() }
    }

    /// An address that nobody has; not soon one that somebody had.
    pub(super) fn take(&mut self) -> Option<Ipv4Addr> {
        for _ in 0..PUBLIC_PER_REGION {
            let address = Ipv4Addr::from_bits(self.first + self.next);
            self.next = (self.next + 1) % PUBLIC_PER_REGION;
            if self.used.insert(address).is_none() {
                return Some(address);
            }
        }
        None
    }

    pub(super) fn give_back(&mut self, address: Ipv4Addr) {
        self.used.remove(&address);
    }
}

/// The name of a private address.
pub(super) fn private_dns_name(region: &str, address: Ipv4Addr) -> String {
    let dashed = dashed(address);
    if region == "us-east-1" { format!("ip-{dashed}.ec2.internal") } else { format!("ip-{dashed}.{region}.compute.internal") }
}

/// The name of a public address.
pub(super) fn public_dns_name(region: &str, address: Ipv4Addr) -> String {
    let dashed = dashed(address);
    let suffix = regions::dns_suffix(region);
    if region == "us-east-1" {
        format!("ec2-{dashed}.compute-1.{suffix}")
    } else {
        format!("ec2-{dashed}.{region}.compute.{suffix}")
    }
}

fn dashed(address: Ipv4Addr) -> String {
    address.to_string().replace('.', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        let block = Cidr4::parse("172.31.16.9/20").unwrap();
        assert_eq!(block.to_string(), "172.31.16.0/20");
        assert_eq!(block.host_count(), 4091);
        assert_eq!(block.host_range(), (Ipv4Addr::new(172, 31, 16, 4), Ipv4Addr::new(172, 31, 31, 254)));
        assert_eq!(Cidr4::parse("0.0.0.0/0").unwrap().to_string(), "0.0.0.0/0");
        for bad in
            ["", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0/8", "10.0.0.256/8", "::/0"]
        {
            assert_eq!(Cidr4::parse(bad), None, "{bad}");
        }
        assert_eq!(canonical_cidr6("2001:DB8:0::1/32").as_deref(), Some("2001:db8::/32"));
        assert_eq!(canonical_cidr6("::/0").as_deref(), Some("::/0"));
        assert_eq!(canonical_cidr6("10.0.0.0/8"), None);
    }
}
