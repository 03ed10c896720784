//! Security groups.

use std::net::Ipv4Addr;

use pileus_ec2::{
    AuthorizeSecurityGroupEgressInput, AuthorizeSecurityGroupEgressOutput, AuthorizeSecurityGroupIngressInput,
    AuthorizeSecurityGroupIngressOutput, CreateSecurityGroupInput, CreateSecurityGroupOutput, DeleteSecurityGroupInput,
    DeleteSecurityGroupOutput, DescribeSecurityGroupRulesInput, DescribeSecurityGroupRulesOutput, DescribeSecurityGroupsInput,
    DescribeSecurityGroupsOutput, IpPermission, IpRange, ResourceType, RevokeSecurityGroupEgressInput,
    RevokeSecurityGroupEgressOutput, RevokeSecurityGroupIngressInput, RevokeSecurityGroupIngressOutput, RevokedSecurityGroupRule,
    SecurityGroup, SecurityGroupRule, TagSpecification, UserIdGroupPair,
};

use super::{
    Answer, Region,
    addresses::Cidr4,
    faults,
    filters::{Filters, Known, flag},
    paging::Page,
    rules::{self, Peer, Rule, Traffic, permission_members},
    tags, vpcs,
};
use crate::{
    ACCOUNT,
    handler::{Context, Fault, Outcome},
    ids::Ids,
};

#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) id: String,
    pub(super) name: String,
    description: String,
    pub(super) vpc_id: String,
    pub(super) rules: Vec<Rule>,
}

const TEXT_BYTES_MAX: usize = 255;
const GROUPS_MAX: usize = 2500;
/// Of each direction and address family.
const RULES_MAX: usize = 60;
const DEFAULT_NAME: &str = "default";

fn everywhere() -> Peer {
    Peer::Ipv4(Cidr4::new(Ipv4Addr::UNSPECIFIED, 0))
}

/// Adds the default group of a VPC: its members may reach each other, and they may reach everybody.
pub(super) fn add_default(region: &mut Region, vpc_id: &str, ids: &mut Ids) {
    let id = ids.resource("sg");
    let mut rule = |traffic| Rule { id: ids.resource("sgr"), traffic, description: None };
    let rules = vec![rule(Traffic::all(false, Peer::Group(id.clone()))), rule(Traffic::all(true, everywhere()))];
    let group = Group {
        id: id.clone(),
        name: DEFAULT_NAME.to_owned(),
        description: "default VPC security group".to_owned(),
        vpc_id: vpc_id.to_owned(),
        rules,
    };
    region.groups.insert(&id, group);
}

/// The default group of a VPC.
pub(super) fn default_of<'a>(region: &'a Region, vpc_id: &str) -> Option<&'a Group> {
    region.groups.iter().find(|group| group.vpc_id == vpc_id && group.name == DEFAULT_NAME)
}

/// The group with this id.
pub(super) fn by_id<'a>(region: &'a Region, id: &str) -> Outcome<&'a Group> {
    faults::GROUP.check_id(id)?;
    region.groups.get(id).ok_or_else(|| faults::GROUP.missing_one(id))
}

/// The group of this name in the default VPC.
pub(super) fn by_name<'a>(region: &'a Region, name: &str) -> Outcome<&'a Group> {
    let vpc = default_vpc(region)?;
    region.groups.iter().find(|group| group.name == name && group.vpc_id == vpc.id).ok_or_else(|| {
        Fault::new("InvalidGroup.NotFound", format!("The security group '{name}' does not exist in default VPC '{}'", vpc.id))
    })
}

fn default_vpc(region: &Region) -> Outcome<&vpcs::Vpc> {
    let none = || Fault::new("VPCIdNotSpecified", "No default VPC for this user");
    region.vpcs.iter().find(|vpc| vpc.is_default).ok_or_else(none)
}

fn by_id_or_name<'a>(region: &'a Region, id: &Option<String>, name: &Option<String>) -> Outcome<&'a Group> {
    match (id, name) {
        (Some(_), Some(_)) => Err(faults::combination("The parameter GroupName cannot be used with the parameter GroupId")),
        (Some(id), None) => by_id(region, id),
        (None, Some(name)) => by_name(region, name),
        (None, None) => Err(faults::missing_parameter("GroupId")),
    }
}

fn check_text(parameter: &str, text: &str) -> Outcome<()> {
    if text.is_empty() {
        return Err(faults::missing_parameter(parameter));
    }
    if text.len() > TEXT_BYTES_MAX {
        return Err(faults::invalid(parameter, text, "Value exceeds the maximum length of 255 characters."));
    }
    if !text.is_ascii() {
        return Err(faults::invalid(parameter, text, "Character sets beyond ASCII are not supported."));
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b" ._-:/()#,@[]+=&;{}!$*".contains(&b)) {
        return Err(faults::invalid(parameter, text, "Valid characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*"));
    }
    Ok(())
}

impl Answer for CreateSecurityGroupInput {
    const MEMBERS: &'static [&'static str] = &["Description", "GroupName", "VpcId", "TagSpecifications"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<CreateSecurityGroupOutput> {
        let (name, description) = (self.group_name.unwrap_or_default(), self.description.unwrap_or_default());
        check_text("GroupName", &name)?;
        check_text("GroupDescription", &description)?;
        if name.starts_with("sg-") {
            return Err(faults::invalid("groupName", &name, "Group names may not be in the format sg-*."));
        }
        if name == DEFAULT_NAME {
            return Err(faults::invalid_value("Cannot use reserved security group name: default"));
        }
        let [tags] = tags::specified(&self.tag_specifications, [ResourceType::SECURITY_GROUP])?;
        let vpc_id = match self.vpc_id {
            Some(id) => {
                faults::VPC.check_id(&id)?;
                if !region.vpcs.contains(&id) {
                    return Err(faults::VPC.missing_one(&id));
                }
                id
            }
            None => default_vpc(region)?.id.clone(),
        };
        if region.groups.iter().any(|group| group.name == name && group.vpc_id == vpc_id) {
            let message = format!("The security group '{name}' already exists for VPC '{vpc_id}'");
            return Err(Fault::new("InvalidGroup.Duplicate", message));
        }
        if region.groups.len() >= GROUPS_MAX {
            return Err(Fault::new("SecurityGroupLimitExceeded", "The maximum number of security groups has been reached."));
        }
        let id = context.ids.resource("sg");
        region.tags.add(&id, &tags)?;
        let out = Rule { id: context.ids.resource("sgr"), traffic: Traffic::all(true, everywhere()), description: None };
        region.groups.insert(&id, Group { id: id.clone(), name, description, vpc_id, rules: vec![out] });
        Ok(CreateSecurityGroupOutput {
            tags: region.tags.of(&id),
            security_group_arn: Some(region.arn("security-group", &id)),
            group_id: Some(id),
        })
    }
}

impl Answer for DeleteSecurityGroupInput {
    const MEMBERS: &'static [&'static str] = &["GroupId", "GroupName"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DeleteSecurityGroupOutput> {
        let group = by_id_or_name(region, &self.group_id, &self.group_name)?;
        let (id, name) = (group.id.clone(), group.name.clone());
        if name == DEFAULT_NAME {
            let message = format!("the specified group: \"{id}\" name: \"{name}\" cannot be deleted by a user");
            return Err(Fault::new("CannotDelete", message));
        }
        let used =
            region.instances.iter().any(|instance| instance.network.as_ref().is_some_and(|network| network.groups.contains(&id)));
        let refers =
            |other: &Group| other.id != id && other.rules.iter().any(|rule| rule.traffic.peer == Peer::Group(id.clone()));
        if used || region.groups.iter().any(refers) {
            return Err(Fault::new("DependencyViolation", format!("resource {id} has a dependent object")));
        }
        let rules: Vec<String> = group.rules.iter().map(|rule| rule.id.clone()).collect();
        rules.iter().chain([&id]).for_each(|id| region.tags.forget(id));
        region.groups.remove(&id);
        Ok(DeleteSecurityGroupOutput { r#return: Some(true), group_id: Some(id) })
    }
}

/// The permission that the parameters of the oldest form mean, if there are any.
#[allow(clippy::too_many_arguments)]
fn plain_permissions(
    protocol: Option<String>,
    from: Option<i32>,
    to: Option<i32>,
    cidr: Option<String>,
    source_name: Option<String>,
    source_owner: Option<String>,
    permissions: Option<Vec<IpPermission>>,
) -> Outcome<Vec<IpPermission>> {
    let plain = protocol.is_some() || from.is_some() || to.is_some() || cidr.is_some();
    match (permissions.filter(|list| !list.is_empty()), plain, source_name) {
        (Some(list), false, None) => Ok(list),
        (None, true, None) => Ok(vec![IpPermission {
            ip_protocol: protocol,
            from_port: from,
            to_port: to,
            ip_ranges: Some(vec![IpRange { description: None, cidr_ip: cidr }]),
            ..IpPermission::default()
        }]),
        // All of TCP, UDP and ICMP from the members of a group.
        (None, false, Some(name)) => {
            let pair = UserIdGroupPair { group_name: Some(name), user_id: source_owner, ..UserIdGroupPair::default() };
            let one = |(protocol, from, to): (&str, i32, i32)| IpPermission {
                ip_protocol: Some(protocol.to_owned()),
                from_port: Some(from),
                to_port: Some(to),
                user_id_group_pairs: Some(vec![pair.clone()]),
                ..IpPermission::default()
            };
            Ok([("tcp", 0, 65535), ("udp", 0, 65535), ("icmp", -1, -1)].map(one).into())
        }
        (None, false, None) => Err(faults::missing_parameter("IpPermissions")),
        _ => Err(faults::combination(
            "IpPermissions cannot be used with the parameters of a single rule, nor those with a source group",
        )),
    }
}

fn authorize(
    region: &mut Region,
    context: &mut Context<'_>,
    group_id: String,
    permissions: &[IpPermission],
    egress: bool,
    specifications: &Option<Vec<TagSpecification>>,
) -> Outcome<Vec<SecurityGroupRule>> {
    let [tags] = tags::specified(specifications, [ResourceType::SECURITY_GROUP_RULE])?;
    let wanted = rules::read(region, permissions, egress)?;
    let Some(group) = region.groups.get_mut(&group_id) else { return Err(faults::GROUP.missing_one(&group_id)) };
    let mut added = Vec::new();
    for (traffic, description) in wanted {
        if group.rules.iter().any(|rule| rule.traffic == traffic) {
            let message = format!("the specified rule \"{}\" already exists", traffic.name());
            return Err(Fault::new("InvalidPermission.Duplicate", message));
        }
        let rule = Rule { id: context.ids.resource("sgr"), traffic, description };
        added.push(rule.clone());
        group.rules.push(rule);
    }
    let of_family = |pick: fn((bool, bool)) -> bool| {
        group.rules.iter().filter(|rule| rule.traffic.egress == egress && pick(rule.traffic.families())).count()
    };
    if of_family(|(ipv4, _)| ipv4) > RULES_MAX || of_family(|(_, ipv6)| ipv6) > RULES_MAX {
        let message = "The maximum number of rules per security group has been reached.";
        return Err(Fault::new("RulesPerSecurityGroupLimitExceeded", message));
    }
    added.iter().try_for_each(|rule| region.tags.add(&rule.id, &tags))?;
    Ok(added.iter().map(|rule| rule.describe(region, &group_id)).collect())
}

fn revoke(
    region: &mut Region,
    group_id: &str,
    permissions: Option<&[IpPermission]>,
    rule_ids: &[String],
    egress: bool,
) -> Outcome<Vec<RevokedSecurityGroupRule>> {
    let wanted = match permissions {
        Some(_) if !rule_ids.is_empty() => {
            return Err(faults::combination("The parameter SecurityGroupRuleIds cannot be used with other rule parameters"));
        }
        Some(permissions) => rules::read(region, permissions, egress)?,
        None => Vec::new(),
    };
    faults::RULE.check_ids(rule_ids)?;
    let Some(group) = region.groups.get_mut(group_id) else { return Err(faults::GROUP.missing_one(group_id)) };
    let mut gone = Vec::new();
    for (traffic, description) in wanted {
        // A description that is given must be the rule's own.
        let same = |rule: &Rule| rule.traffic == traffic && (description.is_none() || rule.description == description);
        let Some(at) = group.rules.iter().position(same) else {
            return Err(Fault::new("InvalidPermission.NotFound", "The specified rule does not exist in this security group."));
        };
        gone.push(group.rules.remove(at));
    }
    let missing: Vec<String> = rule_ids
        .iter()
        .filter(|id| !group.rules.iter().any(|rule| rule.id == **id && rule.traffic.egress == egress))
        .cloned()
        .collect();
    if !missing.is_empty() {
        return Err(faults::RULE.missing(&missing));
    }
    gone.extend(group.rules.iter().filter(|rule| rule_ids.contains(&rule.id)).cloned());
    group.rules.retain(|rule| !rule_ids.contains(&rule.id));
    gone.iter().for_each(|rule| region.tags.forget(&rule.id));
    Ok(gone.iter().map(|rule| rule.describe_revoked(group_id)).collect())
}

impl Answer for AuthorizeSecurityGroupIngressInput {
    const MEMBERS: &'static [&'static str] = permission_members![
        "CidrIp",
        "FromPort",
        "GroupId",
        "GroupName",
        "IpProtocol",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
        "ToPort",
        "TagSpecifications",
    ];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<AuthorizeSecurityGroupIngressOutput> {
        let group_id = by_id_or_name(region, &self.group_id, &self.group_name)?.id.clone();
        let permissions = plain_permissions(
            self.ip_protocol,
            self.from_port,
            self.to_port,
            self.cidr_ip,
            self.source_security_group_name,
            self.source_security_group_owner_id,
            self.ip_permissions,
        )?;
        let rules = authorize(region, context, group_id, &permissions, false, &self.tag_specifications)?;
        Ok(AuthorizeSecurityGroupIngressOutput { r#return: Some(true), security_group_rules: Some(rules) })
    }
}

impl Answer for AuthorizeSecurityGroupEgressInput {
    const MEMBERS: &'static [&'static str] = permission_members!["GroupId", "TagSpecifications"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<AuthorizeSecurityGroupEgressOutput> {
        let group_id = by_id_or_name(region, &self.group_id, &None)?.id.clone();
        let permissions = plain_permissions(None, None, None, None, None, None, self.ip_permissions)?;
        let rules = authorize(region, context, group_id, &permissions, true, &self.tag_specifications)?;
        Ok(AuthorizeSecurityGroupEgressOutput { r#return: Some(true), security_group_rules: Some(rules) })
    }
}

impl Answer for RevokeSecurityGroupIngressInput {
    const MEMBERS: &'static [&'static str] = permission_members![
        "CidrIp",
        "FromPort",
        "GroupId",
        "GroupName",
        "IpProtocol",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
        "ToPort",
        "SecurityGroupRuleIds",
    ];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<RevokeSecurityGroupIngressOutput> {
        let group_id = by_id_or_name(region, &self.group_id, &self.group_name)?.id.clone();
        let rule_ids = self.security_group_rule_ids.unwrap_or_default();
        let permissions = plain_permissions(
            self.ip_protocol,
            self.from_port,
            self.to_port,
            self.cidr_ip,
            self.source_security_group_name,
            self.source_security_group_owner_id,
            self.ip_permissions,
        );
        // Ids alone will do.
        let permissions = match permissions {
            Err(fault) if rule_ids.is_empty() || fault.code != "MissingParameter" => return Err(fault),
            other => other.ok(),
        };
        let revoked = revoke(region, &group_id, permissions.as_deref(), &rule_ids, false)?;
        Ok(RevokeSecurityGroupIngressOutput {
            r#return: Some(true),
            unknown_ip_permissions: None,
            revoked_security_group_rules: Some(revoked),
        })
    }
}

impl Answer for RevokeSecurityGroupEgressInput {
    const MEMBERS: &'static [&'static str] = permission_members!["GroupId", "SecurityGroupRuleIds"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<RevokeSecurityGroupEgressOutput> {
        let group_id = by_id_or_name(region, &self.group_id, &None)?.id.clone();
        let rule_ids = self.security_group_rule_ids.unwrap_or_default();
        let permissions = self.ip_permissions.filter(|list| !list.is_empty());
        if permissions.is_none() && rule_ids.is_empty() {
            return Err(faults::missing_parameter("IpPermissions"));
        }
        let revoked = revoke(region, &group_id, permissions.as_deref(), &rule_ids, true)?;
        Ok(RevokeSecurityGroupEgressOutput {
            r#return: Some(true),
            unknown_ip_permissions: None,
            revoked_security_group_rules: Some(revoked),
        })
    }
}

impl Group {
    fn describe(&self, region: &Region) -> SecurityGroup {
        SecurityGroup {
            group_id: Some(self.id.clone()),
            ip_permissions_egress: Some(rules::permissions(&self.rules, true)),
            tags: region.tags.of(&self.id),
            vpc_id: Some(self.vpc_id.clone()),
            security_group_arn: Some(region.arn("security-group", &self.id)),
            owner_id: Some(ACCOUNT.to_owned()),
            group_name: Some(self.name.clone()),
            description: Some(self.description.clone()),
            ip_permissions: Some(rules::permissions(&self.rules, false)),
        }
    }
}

/// A table of the group's own filters and those on the permissions of each direction.
macro_rules! group_filters {
    ([$($own:expr),* $(,)?] $(($permissions:ident, $prefix:literal))*) => { &[
        $($own,)*
        $(
            (concat!($prefix, "cidr"), |group, see| each(group.$permissions(), |one| one.ip_ranges().iter().for_each(|range| see(range.cidr_ip())))),
            (concat!($prefix, "from-port"), |group, see| each(group.$permissions(), |one| one.from_port.iter().for_each(|port| see(&port.to_string())))),
            (concat!($prefix, "group-id"), |group, see| each(group.$permissions(), |one| one.user_id_group_pairs().iter().for_each(|pair| see(pair.group_id())))),
            (concat!($prefix, "group-name"), |group, see| each(group.$permissions(), |one| one.user_id_group_pairs().iter().for_each(|pair| see(pair.group_name())))),
            (concat!($prefix, "ipv6-cidr"), |group, see| each(group.$permissions(), |one| one.ipv6_ranges().iter().for_each(|range| see(range.cidr_ipv6())))),
            (concat!($prefix, "protocol"), |group, see| each(group.$permissions(), |one| see(one.ip_protocol()))),
            (concat!($prefix, "to-port"), |group, see| each(group.$permissions(), |one| one.to_port.iter().for_each(|port| see(&port.to_string())))),
            (concat!($prefix, "user-id"), |group, see| each(group.$permissions(), |one| one.user_id_group_pairs().iter().for_each(|pair| see(pair.user_id())))),
        )*
    ] };
}

fn each(permissions: &[IpPermission], see: impl FnMut(&IpPermission)) {
    permissions.iter().for_each(see);
}

const KNOWN_GROUPS: Known<SecurityGroup> = Known {
    fields: group_filters! {
        [
            ("description", |group, see| see(group.description())),
            ("group-id", |group, see| see(group.group_id())),
            ("group-name", |group, see| see(group.group_name())),
            ("owner-id", |group, see| see(group.owner_id())),
            ("vpc-id", |group, see| see(group.vpc_id())),
        ]
        (ip_permissions, "ip-permission.")
        (ip_permissions_egress, "egress.ip-permission.")
    },
    tags: Some(SecurityGroup::tags),
};

impl Answer for DescribeSecurityGroupsInput {
    const MEMBERS: &'static [&'static str] = &["GroupIds", "GroupNames", "NextToken", "MaxResults", "Filters"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeSecurityGroupsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_GROUPS)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let ids = self.group_ids.as_deref().unwrap_or_default();
        let names = self.group_names.as_deref().unwrap_or_default();
        if self.max_results.is_some() && !ids.is_empty() {
            return Err(faults::combination("The parameter groupIds cannot be used with the parameter maxResults"));
        }
        faults::GROUP.check_ids(ids)?;
        let mut wanted: Vec<String> = ids.to_vec();
        for name in names {
            wanted.push(by_name(region, name)?.id.clone());
        }
        let found = region.groups.select(&wanted).map_err(|missing| faults::GROUP.missing(&missing))?;
        let described = found.into_iter().map(|(place, group)| (place, group.describe(region)));
        let (groups, next_token) = page.cut(described.filter(|(_, group)| filters.matches(group)));
        Ok(DescribeSecurityGroupsOutput { next_token, security_groups: Some(groups) })
    }
}

const KNOWN_RULES: Known<SecurityGroupRule> = Known {
    fields: &[
        ("group-id", |rule, see| see(rule.group_id())),
        ("is-egress", |rule, see| see(flag(rule.is_egress()))),
        ("security-group-rule-id", |rule, see| see(rule.security_group_rule_id())),
    ],
    tags: Some(SecurityGroupRule::tags),
};

impl Answer for DescribeSecurityGroupRulesInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "SecurityGroupRuleIds", "NextToken", "MaxResults"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeSecurityGroupRulesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_RULES)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let ids = self.security_group_rule_ids.as_deref().unwrap_or_default();
        if self.max_results.is_some() && !ids.is_empty() {
            return Err(faults::combination("The parameter securityGroupRuleIds cannot be used with the parameter maxResults"));
        }
        faults::RULE.check_ids(ids)?;
        let all = || region.groups.iter().flat_map(|group| group.rules.iter().map(move |rule| (group, rule)));
        let missing: Vec<String> = ids.iter().filter(|id| !all().any(|(_, rule)| rule.id == **id)).cloned().collect();
        if !missing.is_empty() {
            return Err(faults::RULE.missing(&missing));
        }
        let asked = all().filter(|(_, rule)| ids.is_empty() || ids.contains(&rule.id));
        let described = asked.map(|(group, rule)| rule.describe(region, &group.id)).filter(|rule| filters.matches(rule));
        let (rules, next_token) = page.cut((1..).zip(described));
        Ok(DescribeSecurityGroupRulesOutput { security_group_rules: Some(rules), next_token })
    }
}
