//! The rules of a security group: reading, normalising and describing them.

use pileus_ec2::{
    IpPermission, IpRange, Ipv6Range, ReferencedSecurityGroup, RevokedSecurityGroupRule, SecurityGroupRule, UserIdGroupPair,
};

use super::{
    Region,
    addresses::{Cidr4, canonical_cidr6},
    faults, security_groups,
};
use crate::{
    ACCOUNT,
    handler::{Fault, Outcome},
};

/// A rule of a group.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) traffic: Traffic,
    pub(super) description: Option<String>,
}

/// What a rule lets through. Two rules of a group never let through the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Traffic {
    pub(super) egress: bool,
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all.
    protocol: String,
    /// The ports, or ICMP's type and code; `None` where neither applies.
    ports: Option<(i32, i32)>,
    pub(super) peer: Peer,
}

/// Whom a rule is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Peer {
    Ipv4(Cidr4),
    Ipv6(String),
    Group(String),
}

/// What a rule may say of permissions, for [`super::input::supported`].
macro_rules! permission_members {
    ($($more:literal),* $(,)?) => {
        &[
            "IpPermissions.IpProtocol", "IpPermissions.FromPort", "IpPermissions.ToPort", "IpPermissions.IpRanges",
            "IpPermissions.Ipv6Ranges", "IpPermissions.UserIdGroupPairs.Description", "IpPermissions.UserIdGroupPairs.UserId",
            "IpPermissions.UserIdGroupPairs.GroupName", "IpPermissions.UserIdGroupPairs.GroupId",
            "IpPermissions.UserIdGroupPairs.VpcId", $($more),*
        ]
    };
}
pub(super) use permission_members;

impl Traffic {
    /// All traffic with this peer.
    pub(super) fn all(egress: bool, peer: Peer) -> Self {
        Self { egress, protocol: "-1".to_owned(), ports: None, peer }
    }

    /// Whether the rule counts for IPv4, and for IPv6: each has its own limit.
    pub(super) fn families(&self) -> (bool, bool) {
        match self.peer {
            Peer::Ipv4(_) => (true, false),
            Peer::Ipv6(_) => (false, true),
            Peer::Group(_) => (true, true),
        }
    }

    /// As AWS names it in refusals.
    pub(super) fn name(&self) -> String {
        let peer = match &self.peer {
            Peer::Ipv4(cidr) => cidr.to_string(),
            Peer::Ipv6(cidr) => cidr.clone(),
            Peer::Group(id) => id.clone(),
        };
        let protocol = if self.protocol == "-1" { "ALL".to_owned() } else { self.protocol.to_uppercase() };
        match self.ports {
            Some((from, to)) => format!("peer: {peer}, {protocol}, from port: {from}, to port: {to}, ALLOW"),
            None => format!("peer: {peer}, {protocol}, ALLOW"),
        }
    }
}

/// Reads the rules out of permissions. Descriptions come with them.
pub(super) fn read(region: &Region, permissions: &[IpPermission], egress: bool) -> Outcome<Vec<(Traffic, Option<String>)>> {
    let mut read = Vec::new();
    for permission in permissions {
        let protocol = protocol(permission.ip_protocol.as_deref())?;
        let ports = ports(&protocol, permission.from_port, permission.to_port)?;
        let before = read.len();
        let mut add = |peer, description: &Option<String>| -> Outcome<()> {
            check_description(description.as_deref())?;
            let traffic = Traffic { egress, protocol: protocol.clone(), ports, peer };
            if read.iter().any(|(other, _)| *other == traffic) {
                return Err(faults::invalid_value("The same permission must not appear multiple times"));
            }
            read.push((traffic, description.clone()));
            Ok(())
        };
        for range in permission.ip_ranges.iter().flatten() {
            let text = range.cidr_ip.as_deref().unwrap_or_default();
            add(Peer::Ipv4(Cidr4::parse(text).ok_or_else(|| malformed(text))?), &range.description)?;
        }
        for range in permission.ipv6_ranges.iter().flatten() {
            let text = range.cidr_ipv6.as_deref().unwrap_or_default();
            add(Peer::Ipv6(canonical_cidr6(text).ok_or_else(|| malformed(text))?), &range.description)?;
        }
        for pair in permission.user_id_group_pairs.iter().flatten() {
            add(Peer::Group(referenced(region, pair)?), &pair.description)?;
        }
        if read.len() == before {
            return Err(faults::invalid_value("A permission needs at least one IP range or security group"));
        }
    }
    Ok(read)
}

fn malformed(cidr: &str) -> Fault {
    faults::invalid_value(format!("CIDR block {cidr} is malformed"))
}

fn referenced(region: &Region, pair: &UserIdGroupPair) -> Outcome<String> {
    let name = pair.group_id.as_deref().or(pair.group_name.as_deref()).unwrap_or_default();
    if pair.user_id.as_deref().is_some_and(|user| user != ACCOUNT) {
        return Err(faults::GROUP.missing_one(name));
    }
    let group = match (&pair.group_id, &pair.group_name) {
        (Some(id), _) => security_groups::by_id(region, id)?,
        (None, Some(name)) => security_groups::by_name(region, name)?,
        (None, None) => return Err(faults::missing_parameter("GroupId")),
    };
    if pair.vpc_id.as_deref().is_some_and(|vpc| vpc != group.vpc_id) {
        return Err(faults::GROUP.missing_one(name));
    }
    Ok(group.id.clone())
}

fn protocol(text: Option<&str>) -> Outcome<String> {
    let text = text.ok_or_else(|| faults::missing_parameter("IpProtocol"))?.to_ascii_lowercase();
    let name = match text.as_str() {
        "-1" | "all" => "-1",
        "tcp" | "6" => "tcp",
        "udp" | "17" => "udp",
        "icmp" | "1" => "icmp",
        "icmpv6" | "58" => "icmpv6",
        number if number.parse::<u8>().is_ok_and(|value| value.to_string() == number) => number,
        _ => return Err(faults::invalid_value(format!("Invalid value '{text}' for IP protocol. Unknown protocol."))),
    };
    Ok(name.to_owned())
}

fn ports(protocol: &str, from: Option<i32>, to: Option<i32>) -> Outcome<Option<(i32, i32)>> {
    let both = |kind: &str| match (from, to) {
        (Some(from), Some(to)) => Ok((from, to)),
        _ => {
            Err(faults::invalid_value(format!("Invalid value 'Must specify both from and to ports with {kind}.' for portRange.")))
        }
    };
    match protocol {
        "tcp" | "udp" => {
            let (from, to) = both("TCP/UDP")?;
            if let Some(port) = [from, to].into_iter().find(|port| !(0..=65535).contains(port)) {
                return Err(Fault::new("InvalidPermission.Malformed", format!("TCP/UDP port ({port}) out of range")));
            }
            if from > to {
                return Err(faults::invalid_value(format!("Invalid TCP/UDP port range ({from}:{to})")));
            }
            Ok(Some((from, to)))
        }
        "icmp" | "icmpv6" => {
            let (kind, code) = if protocol == "icmpv6" && from.is_none() && to.is_none() { (-1, -1) } else { both("ICMP")? };
            if !(-1..=255).contains(&kind) || !(-1..=255).contains(&code) {
                return Err(Fault::new(
                    "InvalidPermission.Malformed",
                    format!("ICMP type ({kind}) or code ({code}) out of range"),
                ));
            }
            if kind == -1 && code != -1 {
                return Err(Fault::new(
                    "InvalidPermission.Malformed",
                    format!("ICMP code ({code}) must be -1 if the type is -1"),
                ));
            }
            Ok(Some((kind, code)))
        }
        // All ports, whatever was asked.
        _ => Ok(None),
    }
}

const DESCRIPTION_BYTES_MAX: usize = 255;

fn check_description(text: Option<&str>) -> Outcome<()> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b" ._-:/()#,@[]+=&;{}!$*".contains(&b);
    match text {
        Some(text) if text.len() > DESCRIPTION_BYTES_MAX || !text.bytes().all(allowed) => {
            let message = format!(
                "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: \
                 a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$* ({text})"
            );
            Err(faults::invalid_value(message))
        }
        _ => Ok(()),
    }
}

/// The rules of one direction as permissions: those of one protocol and range together.
pub(super) fn permissions(rules: &[Rule], egress: bool) -> Vec<IpPermission> {
    let mut permissions: Vec<IpPermission> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.traffic.egress == egress) {
        let Traffic { protocol, ports, peer, .. } = &rule.traffic;
        let (from, to) = (ports.map(|(from, _)| from), ports.map(|(_, to)| to));
        let same = |one: &IpPermission| one.ip_protocol() == protocol && one.from_port == from && one.to_port == to;
        let at = permissions.iter().position(same).unwrap_or_else(|| {
            permissions.push(IpPermission {
                ip_protocol: Some(protocol.clone()),
                from_port: from,
                to_port: to,
                user_id_group_pairs: Some(Vec::new()),
                ip_ranges: Some(Vec::new()),
                ipv6_ranges: Some(Vec::new()),
                prefix_list_ids: Some(Vec::new()),
            });
            permissions.len() - 1
        });
        let permission = &mut permissions[at];
        let description = rule.description.clone();
        match peer {
            Peer::Ipv4(cidr) => {
                permission.ip_ranges.get_or_insert_default().push(IpRange { description, cidr_ip: Some(cidr.to_string()) });
            }
            Peer::Ipv6(cidr) => {
                permission.ipv6_ranges.get_or_insert_default().push(Ipv6Range { description, cidr_ipv6: Some(cidr.clone()) });
            }
            Peer::Group(id) => permission.user_id_group_pairs.get_or_insert_default().push(UserIdGroupPair {
                description,
                user_id: Some(ACCOUNT.to_owned()),
                group_id: Some(id.clone()),
                ..UserIdGroupPair::default()
            }),
        }
    }
    permissions
}

impl Rule {
    /// As DescribeSecurityGroupRules shows it.
    pub(super) fn describe(&self, region: &Region, group_id: &str) -> SecurityGroupRule {
        let (from, to) = self.traffic.ports.unwrap_or((-1, -1));
        SecurityGroupRule {
            security_group_rule_id: Some(self.id.clone()),
            group_id: Some(group_id.to_owned()),
            group_owner_id: Some(ACCOUNT.to_owned()),
            is_egress: Some(self.traffic.egress),
            ip_protocol: Some(self.traffic.protocol.clone()),
            from_port: Some(from),
            to_port: Some(to),
            cidr_ipv4: self.cidr_ipv4(),
            cidr_ipv6: self.cidr_ipv6(),
            prefix_list_id: None,
            referenced_group_info: self.referenced_group().map(|id| ReferencedSecurityGroup {
                vpc_id: region.groups.get(&id).map(|group| group.vpc_id.clone()),
                group_id: Some(id),
                user_id: Some(ACCOUNT.to_owned()),
                ..ReferencedSecurityGroup::default()
            }),
            description: self.description.clone(),
            tags: region.tags.of(&self.id),
            security_group_rule_arn: Some(region.arn("security-group-rule", &self.id)),
        }
    }

    /// As the answer to its revocation shows it.
    pub(super) fn describe_revoked(&self, group_id: &str) -> RevokedSecurityGroupRule {
        let (from, to) = self.traffic.ports.unwrap_or((-1, -1));
        RevokedSecurityGroupRule {
            security_group_rule_id: Some(self.id.clone()),
            group_id: Some(group_id.to_owned()),
            is_egress: Some(self.traffic.egress),
            ip_protocol: Some(self.traffic.protocol.clone()),
            from_port: Some(from),
            to_port: Some(to),
            cidr_ipv4: self.cidr_ipv4(),
            cidr_ipv6: self.cidr_ipv6(),
            prefix_list_id: None,
            referenced_group_id: self.referenced_group(),
            description: self.description.clone(),
        }
    }

    fn cidr_ipv4(&self) -> Option<String> {
        if let Peer::Ipv4(cidr) = &self.traffic.peer { Some(cidr.to_string()) } else { None }
    }

    fn cidr_ipv6(&self) -> Option<String> {
        if let Peer::Ipv6(cidr) = &self.traffic.peer { Some(cidr.clone()) } else { None }
    }

    fn referenced_group(&self) -> Option<String> {
        if let Peer::Group(id) = &self.traffic.peer { Some(id.clone()) } else { None }
    }
}
