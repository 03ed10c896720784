//! EC2's refusals: the codes and messages that more than one operation answers with.

use crate::handler::{Fault, Outcome};

/// A kind of resource as its refusals name it.
pub(super) struct Kind {
    /// What comes before the dash of an id.
    pub(super) prefix: &'static str,
    pub(super) not_found: &'static str,
    pub(super) malformed: &'static str,
    /// The message about one that does not exist, up to the id.
    one: &'static str,
    /// The same about several.
    many: &'static str,
    /// Around the ids.
    quotes: (&'static str, &'static str),
}

const fn kind(
    prefix: &'static str,
    not_found: &'static str,
    malformed: &'static str,
    one: &'static str,
    many: &'static str,
) -> Kind {
    Kind { prefix, not_found, malformed, one, many, quotes: ("'", "'") }
}

pub(super) const INSTANCE: Kind =
    kind("i", "InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed", "instance ID", "instance IDs");
pub(super) const IMAGE: Kind =
    Kind { quotes: ("'[", "]'"), ..kind("ami", "InvalidAMIID.NotFound", "InvalidAMIID.Malformed", "image id", "image ids") };
pub(super) const GROUP: Kind =
    kind("sg", "InvalidGroup.NotFound", "InvalidGroupId.Malformed", "security group", "security groups");
pub(super) const RULE: Kind = kind(
    "sgr",
    "InvalidSecurityGroupRuleId.NotFound",
    "InvalidSecurityGroupRuleId.Malformed",
    "security group rule ID",
    "security group rule IDs",
);
pub(super) const VPC: Kind = kind("vpc", "InvalidVpcID.NotFound", "InvalidVpcID.Malformed", "vpc ID", "vpc IDs");
pub(super) const SUBNET: Kind =
    kind("subnet", "InvalidSubnetID.NotFound", "InvalidSubnetID.Malformed", "subnet ID", "subnet IDs");
pub(super) const GATEWAY: Kind = kind(
    "igw",
    "InvalidInternetGatewayID.NotFound",
    "InvalidInternetGatewayId.Malformed",
    "internetGateway ID",
    "internetGateway IDs",
);
pub(super) const ROUTE_TABLE: Kind =
    kind("rtb", "InvalidRouteTableID.NotFound", "InvalidRouteTableId.Malformed", "routeTable ID", "routeTable IDs");
pub(super) const KEY_PAIR: Kind = kind("key", "InvalidKeyPair.NotFound", "InvalidKeyPair.Format", "key pair ID", "key pair IDs");
pub(super) const VOLUME: Kind = kind("vol", "InvalidVolume.NotFound", "InvalidParameterValue", "volume", "volumes");
pub(super) const INTERFACE: Kind = kind(
    "eni",
    "InvalidNetworkInterfaceID.NotFound",
    "InvalidNetworkInterfaceId.Malformed",
    "networkInterface ID",
    "networkInterface IDs",
);

impl Kind {
    /// The refusal of ids that do not exist.
    pub(super) fn missing(&self, ids: &[String]) -> Fault {
        let (open, close) = self.quotes;
        let listed = ids.join(", ");
        let message = if ids.len() == 1 {
            format!("The {} {open}{listed}{close} does not exist", self.one)
        } else {
            format!("The {} {open}{listed}{close} do not exist", self.many)
        };
        Fault::new(self.not_found, message)
    }

    /// The refusal of one id that does not exist.
    pub(super) fn missing_one(&self, id: &str) -> Fault {
        self.missing(&[id.to_owned()])
    }

    /// Whether the text can be an id of this kind: the prefix, a dash, 8 or 17 hex digits in lower case.
    pub(super) fn is_id(&self, id: &str) -> bool {
        let digits = id.strip_prefix(self.prefix).and_then(|rest| rest.strip_prefix('-'));
        digits.is_some_and(|digits| {
            matches!(digits.len(), 8 | 17) && digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        })
    }

    /// Refuses an id that cannot be one of this kind.
    pub(super) fn check_id(&self, id: &str) -> Outcome<()> {
        if self.is_id(id) {
            return Ok(());
        }
        let right_start = id.strip_prefix(self.prefix).is_some_and(|rest| rest.starts_with('-'));
        let message = if right_start {
            format!("Invalid id: \"{id}\"")
        } else {
            format!("Invalid id: \"{id}\" (expecting \"{}-...\")", self.prefix)
        };
        Err(Fault::new(self.malformed, message))
    }

    /// The same for many.
    pub(super) fn check_ids(&self, ids: &[String]) -> Outcome<()> {
        ids.iter().try_for_each(|id| self.check_id(id))
    }
}

pub(super) fn invalid_value(message: impl Into<String>) -> Fault {
    Fault::new("InvalidParameterValue", message)
}

/// AWS's usual wording: which value of which parameter, and why not.
pub(super) fn invalid(parameter: &str, value: impl std::fmt::Display, why: &str) -> Fault {
    invalid_value(format!("Value ({value}) for parameter {parameter} is invalid. {why}"))
}

pub(super) fn combination(message: impl Into<String>) -> Fault {
    Fault::new("InvalidParameterCombination", message)
}

pub(super) fn missing_parameter(name: &str) -> Fault {
    Fault::new("MissingParameter", format!("The request must contain the parameter {name}"))
}

/// What asks for behaviour that is not here.
pub(super) fn not_implemented(what: impl std::fmt::Display) -> Fault {
    Fault::with_status(501, "NotImplemented", format!("EC2: {what} is not implemented by this local cloud"))
}

pub(super) fn dry_run() -> Fault {
    Fault::with_status(412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.")
}
