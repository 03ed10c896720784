//! Instance types: families and their sizes.
//!
//! Source: <https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-types.html>

use pileus_ec2::{
    ArchitectureType, BootModeType, DescribeInstanceTypeOfferingsInput, DescribeInstanceTypeOfferingsOutput,
    DescribeInstanceTypesInput, DescribeInstanceTypesOutput, EbsEncryptionSupport, EbsInfo, EbsNvmeSupport, EbsOptimizedSupport,
    EnaSupport, InstanceTypeHypervisor, InstanceTypeInfo, InstanceTypeOffering, LocationType, MemoryInfo, NetworkCardInfo,
    NetworkInfo, PlacementGroupInfo, PlacementGroupStrategy, ProcessorInfo, RootDeviceType, UsageClassType, VCpuInfo,
    VirtualizationType,
};

use super::{
    Answer, Region, faults,
    filters::{Filters, Known, flag},
    paging::Page,
    regions,
};
use crate::handler::{Context, Outcome};

#[derive(Debug)]
struct Family {
    name: &'static str,
    architectures: &'static [&'static str],
    manufacturer: &'static str,
    clock_ghz: f64,
    threads_per_core: i32,
    /// Its hypervisor is Nitro and not Xen.
    nitro: bool,
    current: bool,
    burstable: bool,
    sizes: &'static [Size],
}

#[derive(Debug)]
struct Size {
    name: &'static str,
    vcpus: i32,
    mib: i64,
    network: &'static str,
    interfaces: i32,
    addresses: i32,
}

/// One instance type.
#[derive(Clone, Copy, Debug)]
pub(super) struct InstanceType {
    family: &'static Family,
    size: &'static Size,
}

const fn size(name: &'static str, vcpus: i32, mib: i64, network: &'static str, interfaces: i32, addresses: i32) -> Size {
    Size { name, vcpus, mib, network, interfaces, addresses }
}

const INTEL: Family = Family {
    name: "",
    architectures: &["x86_64"],
    manufacturer: "Intel",
    clock_ghz: 0.0,
    threads_per_core: 2,
    nitro: true,
    current: true,
    burstable: false,
    sizes: &[],
};
const AMD: Family = Family { manufacturer: "AMD", ..INTEL };
const GRAVITON: Family = Family { architectures: &["arm64"], manufacturer: "AWS", threads_per_core: 1, ..INTEL };

const UP_5: &str = "Up to 5 Gigabit";
const UP_10: &str = "Up to 10 Gigabit";
const UP_12: &str = "Up to 12.5 Gigabit";

/// The burstable families of Nitro.
const fn small_sizes(nano_interfaces: (i32, i32), small: (i32, i32)) -> [Size; 7] {
    [
        size("nano", 2, 512, UP_5, nano_interfaces.0, nano_interfaces.1),
        size("micro", 2, 1024, UP_5, 2, 2),
        size("small", 2, 2048, UP_5, small.0, small.1),
        size("medium", 2, 4096, UP_5, 3, 6),
        size("large", 2, 8192, UP_5, 3, 12),
        size("xlarge", 4, 16384, UP_5, 4, 15),
        size("2xlarge", 8, 32768, UP_5, 4, 15),
    ]
}

/// The sizes of Intel's fifth generation, with so much memory to a vCPU.
const fn fifth(mib: i64) -> [Size; 8] {
    [
        size("large", 2, 2 * mib, UP_10, 3, 10),
        size("xlarge", 4, 4 * mib, UP_10, 4, 15),
        size("2xlarge", 8, 8 * mib, UP_10, 4, 15),
        size("4xlarge", 16, 16 * mib, UP_10, 8, 30),
        size("8xlarge", 32, 32 * mib, "10 Gigabit", 8, 30),
        size("12xlarge", 48, 48 * mib, "12 Gigabit", 8, 30),
        size("16xlarge", 64, 64 * mib, "20 Gigabit", 15, 50),
        size("24xlarge", 96, 96 * mib, "25 Gigabit", 15, 50),
    ]
}

/// Intel's sixth generation.
const fn sixth(mib: i64) -> [Size; 9] {
    [
        size("large", 2, 2 * mib, UP_12, 3, 10),
        size("xlarge", 4, 4 * mib, UP_12, 4, 15),
        size("2xlarge", 8, 8 * mib, UP_12, 4, 15),
        size("4xlarge", 16, 16 * mib, UP_12, 8, 30),
        size("8xlarge", 32, 32 * mib, "12.5 Gigabit", 8, 30),
        size("12xlarge", 48, 48 * mib, "18.75 Gigabit", 8, 30),
        size("16xlarge", 64, 64 * mib, "25 Gigabit", 15, 50),
        size("24xlarge", 96, 96 * mib, "37.5 Gigabit", 15, 50),
        size("32xlarge", 128, 128 * mib, "50 Gigabit", 15, 50),
    ]
}

/// Graviton 2.
const fn graviton2(mib: i64) -> [Size; 8] {
    [
        size("medium", 1, mib, UP_10, 2, 4),
        size("large", 2, 2 * mib, UP_10, 3, 10),
        size("xlarge", 4, 4 * mib, UP_10, 4, 15),
        size("2xlarge", 8, 8 * mib, UP_10, 4, 15),
        size("4xlarge", 16, 16 * mib, UP_10, 8, 30),
        size("8xlarge", 32, 32 * mib, "12 Gigabit", 8, 30),
        size("12xlarge", 48, 48 * mib, "20 Gigabit", 8, 30),
        size("16xlarge", 64, 64 * mib, "25 Gigabit", 15, 50),
    ]
}

/// Graviton 3.
const fn graviton3(mib: i64) -> [Size; 8] {
    [
        size("medium", 1, mib, UP_12, 2, 4),
        size("large", 2, 2 * mib, UP_12, 3, 10),
        size("xlarge", 4, 4 * mib, UP_12, 4, 15),
        size("2xlarge", 8, 8 * mib, "Up to 15 Gigabit", 4, 15),
        size("4xlarge", 16, 16 * mib, "Up to 15 Gigabit", 8, 30),
        size("8xlarge", 32, 32 * mib, "15 Gigabit", 8, 30),
        size("12xlarge", 48, 48 * mib, "22.5 Gigabit", 8, 30),
        size("16xlarge", 64, 64 * mib, "30 Gigabit", 15, 50),
    ]
}

const FAMILIES: &[Family] = &[
    Family {
        name: "t1",
        architectures: &["i386", "x86_64"],
        threads_per_core: 1,
        nitro: false,
        current: false,
        sizes: &[size("micro", 1, 627, "Very Low", 2, 2)],
        ..INTEL
    },
    Family {
        name: "m1",
        architectures: &["i386", "x86_64"],
        threads_per_core: 1,
        nitro: false,
        current: false,
        sizes: &[size("small", 1, 1740, "Low", 2, 4), size("medium", 1, 3788, "Moderate", 2, 6)],
        ..INTEL
    },
    Family {
        name: "t2",
        architectures: &["i386", "x86_64"],
        clock_ghz: 2.3,
        threads_per_core: 1,
        nitro: false,
        burstable: true,
        sizes: &[
            size("nano", 1, 512, "Low to Moderate", 2, 2),
            size("micro", 1, 1024, "Low to Moderate", 2, 2),
            size("small", 1, 2048, "Low to Moderate", 3, 4),
            size("medium", 2, 4096, "Low to Moderate", 3, 6),
            size("large", 2, 8192, "Low to Moderate", 3, 12),
            size("xlarge", 4, 16384, "Moderate", 3, 15),
            size("2xlarge", 8, 32768, "Moderate", 3, 15),
        ],
        ..INTEL
    },
    Family { name: "t3", clock_ghz: 2.5, burstable: true, sizes: &small_sizes((2, 2), (3, 4)), ..INTEL },
    Family { name: "t3a", clock_ghz: 2.2, burstable: true, sizes: &small_sizes((2, 2), (2, 4)), ..AMD },
    Family { name: "t4g", clock_ghz: 2.5, burstable: true, sizes: &small_sizes((2, 2), (3, 4)), ..GRAVITON },
    Family { name: "m5", clock_ghz: 3.1, sizes: &fifth(4096), ..INTEL },
    Family { name: "m6i", clock_ghz: 3.5, sizes: &sixth(4096), ..INTEL },
    Family { name: "m6g", clock_ghz: 2.5, sizes: &graviton2(4096), ..GRAVITON },
    Family { name: "m7g", clock_ghz: 2.6, sizes: &graviton3(4096), ..GRAVITON },
    Family {
        name: "c5",
        clock_ghz: 3.4,
        sizes: &[
            size("large", 2, 4096, UP_10, 3, 10),
            size("xlarge", 4, 8192, UP_10, 4, 15),
            size("2xlarge", 8, 16384, UP_10, 4, 15),
            size("4xlarge", 16, 32768, UP_10, 8, 30),
            size("9xlarge", 36, 73728, "12 Gigabit", 8, 30),
            size("12xlarge", 48, 98304, "12 Gigabit", 8, 30),
            size("18xlarge", 72, 147_456, "25 Gigabit", 15, 50),
            size("24xlarge", 96, 196_608, "25 Gigabit", 15, 50),
        ],
        ..INTEL
    },
    Family { name: "c6i", clock_ghz: 3.5, sizes: &sixth(2048), ..INTEL },
    Family { name: "c6g", clock_ghz: 2.5, sizes: &graviton2(2048), ..GRAVITON },
    Family { name: "c7g", clock_ghz: 2.6, sizes: &graviton3(2048), ..GRAVITON },
    Family { name: "r5", clock_ghz: 3.1, sizes: &fifth(8192), ..INTEL },
    Family { name: "r6i", clock_ghz: 3.5, sizes: &sixth(8192), ..INTEL },
    Family { name: "r6g", clock_ghz: 2.5, sizes: &graviton2(8192), ..GRAVITON },
    Family { name: "r7g", clock_ghz: 2.6, sizes: &graviton3(8192), ..GRAVITON },
];

/// The type that instances have when none is asked for.
pub(super) const DEFAULT: &str = "m1.small";

fn all() -> impl Iterator<Item = InstanceType> {
    FAMILIES.iter().flat_map(|family| family.sizes.iter().map(move |size| InstanceType { family, size }))
}

/// The instance type of this name.
pub(super) fn find(name: &str) -> Option<InstanceType> {
    let (family, size) = name.split_once('.')?;
    let family = FAMILIES.iter().find(|one| one.name == family)?;
    let size = family.sizes.iter().find(|one| one.name == size)?;
    Some(InstanceType { family, size })
}

impl InstanceType {
    pub(super) fn name(self) -> String {
        format!("{}.{}", self.family.name, self.size.name)
    }

    pub(super) fn architectures(self) -> &'static [&'static str] {
        self.family.architectures
    }

    /// Whether its hypervisor is Nitro.
    pub(super) fn is_nitro(self) -> bool {
        self.family.nitro
    }

    pub(super) fn cores(self) -> i32 {
        (self.size.vcpus / self.family.threads_per_core).max(1)
    }

    pub(super) fn threads_per_core(self) -> i32 {
        self.family.threads_per_core
    }

    fn describe(self) -> InstanceTypeInfo {
        let Self { family, size } = self;
        let name = self.name();
        InstanceTypeInfo {
            current_generation: Some(family.current),
            free_tier_eligible: Some(matches!(name.as_str(), "t2.micro" | "t3.micro")),
            instance_type: Some(name.into()),
            supported_usage_classes: Some(vec![UsageClassType::ON_DEMAND, UsageClassType::SPOT]),
            supported_root_device_types: Some(vec![RootDeviceType::EBS]),
            supported_virtualization_types: Some(vec![VirtualizationType::HVM]),
            bare_metal: Some(false),
            hypervisor: Some(if family.nitro { InstanceTypeHypervisor::NITRO } else { InstanceTypeHypervisor::XEN }),
            processor_info: Some(ProcessorInfo {
                supported_architectures: Some(family.architectures.iter().map(|one| ArchitectureType::from(*one)).collect()),
                sustained_clock_speed_in_ghz: (family.clock_ghz > 0.0).then_some(family.clock_ghz),
                manufacturer: Some(family.manufacturer.to_owned()),
                ..ProcessorInfo::default()
            }),
            vcpu_info: Some(VCpuInfo {
                default_vcpus: Some(size.vcpus),
                default_cores: Some(self.cores()),
                default_threads_per_core: Some(family.threads_per_core),
                ..VCpuInfo::default()
            }),
            memory_info: Some(MemoryInfo { size_in_mib: Some(size.mib) }),
            instance_storage_supported: Some(false),
            ebs_info: Some(EbsInfo {
                ebs_optimized_support: Some(if family.nitro {
                    EbsOptimizedSupport::DEFAULT
                } else {
                    EbsOptimizedSupport::UNSUPPORTED
                }),
                encryption_support: Some(EbsEncryptionSupport::SUPPORTED),
                nvme_support: Some(if family.nitro { EbsNvmeSupport::REQUIRED } else { EbsNvmeSupport::UNSUPPORTED }),
                ..EbsInfo::default()
            }),
            network_info: Some(NetworkInfo {
                network_performance: Some(size.network.to_owned()),
                maximum_network_interfaces: Some(size.interfaces),
                maximum_network_cards: Some(1),
                default_network_card_index: Some(0),
                network_cards: Some(vec![NetworkCardInfo {
                    network_card_index: Some(0),
                    network_performance: Some(size.network.to_owned()),
                    maximum_network_interfaces: Some(size.interfaces),
                    ..NetworkCardInfo::default()
                }]),
                ipv4_addresses_per_interface: Some(size.addresses),
                ipv6_addresses_per_interface: Some(size.addresses),
                ipv6_supported: Some(true),
                ena_support: Some(if family.nitro { EnaSupport::REQUIRED } else { EnaSupport::UNSUPPORTED }),
                efa_supported: Some(false),
                encryption_in_transit_supported: Some(false),
                ena_srd_supported: Some(false),
                ..NetworkInfo::default()
            }),
            placement_group_info: Some(PlacementGroupInfo {
                supported_strategies: Some(if family.burstable {
                    vec![PlacementGroupStrategy::PARTITION, PlacementGroupStrategy::SPREAD]
                } else {
                    vec![PlacementGroupStrategy::CLUSTER, PlacementGroupStrategy::PARTITION, PlacementGroupStrategy::SPREAD]
                }),
            }),
            hibernation_supported: Some(false),
            burstable_performance_supported: Some(family.burstable),
            dedicated_hosts_supported: Some(false),
            auto_recovery_supported: Some(true),
            supported_boot_modes: Some(match (family.nitro, family.architectures) {
                (_, ["arm64"]) => vec![BootModeType::UEFI],
                (true, _) => vec![BootModeType::LEGACY_BIOS, BootModeType::UEFI],
                (false, _) => vec![BootModeType::LEGACY_BIOS],
            }),
            ..InstanceTypeInfo::default()
        }
    }
}

const KNOWN_TYPES: Known<InstanceTypeInfo> = Known {
    fields: &[
        ("auto-recovery-supported", |one, see| see(flag(one.auto_recovery_supported()))),
        ("bare-metal", |one, see| see(flag(one.bare_metal()))),
        ("burstable-performance-supported", |one, see| see(flag(one.burstable_performance_supported()))),
        ("current-generation", |one, see| see(flag(one.current_generation()))),
        ("dedicated-hosts-supported", |one, see| see(flag(one.dedicated_hosts_supported()))),
        ("ebs-info.ebs-optimized-support", |one, see| see(one.ebs_info().ebs_optimized_support().as_str())),
        ("ebs-info.encryption-support", |one, see| see(one.ebs_info().encryption_support().as_str())),
        ("ebs-info.nvme-support", |one, see| see(one.ebs_info().nvme_support().as_str())),
        ("free-tier-eligible", |one, see| see(flag(one.free_tier_eligible()))),
        ("hibernation-supported", |one, see| see(flag(one.hibernation_supported()))),
        ("hypervisor", |one, see| see(one.hypervisor().as_str())),
        ("instance-storage-supported", |one, see| see(flag(one.instance_storage_supported()))),
        ("instance-type", |one, see| see(one.instance_type().as_str())),
        ("memory-info.size-in-mib", |one, see| see(&one.memory_info().size_in_mib().to_string())),
        ("network-info.efa-supported", |one, see| see(flag(one.network_info().efa_supported()))),
        ("network-info.ena-support", |one, see| see(one.network_info().ena_support().as_str())),
        ("network-info.ipv4-addresses-per-interface", |one, see| {
            see(&one.network_info().ipv4_addresses_per_interface().to_string())
        }),
        ("network-info.ipv6-addresses-per-interface", |one, see| {
            see(&one.network_info().ipv6_addresses_per_interface().to_string())
        }),
        ("network-info.ipv6-supported", |one, see| see(flag(one.network_info().ipv6_supported()))),
        ("network-info.maximum-network-cards", |one, see| see(&one.network_info().maximum_network_cards().to_string())),
        ("network-info.maximum-network-interfaces", |one, see| see(&one.network_info().maximum_network_interfaces().to_string())),
        ("network-info.network-performance", |one, see| see(one.network_info().network_performance())),
        ("processor-info.supported-architecture", |one, see| {
            one.processor_info().supported_architectures().iter().for_each(|one| see(one.as_str()));
        }),
        ("processor-info.sustained-clock-speed-in-ghz", |one, see| {
            see(&one.processor_info().sustained_clock_speed_in_ghz().to_string());
        }),
        ("supported-boot-mode", |one, see| one.supported_boot_modes().iter().for_each(|one| see(one.as_str()))),
        ("supported-root-device-type", |one, see| one.supported_root_device_types().iter().for_each(|one| see(one.as_str()))),
        ("supported-usage-class", |one, see| one.supported_usage_classes().iter().for_each(|one| see(one.as_str()))),
        ("supported-virtualization-type", |one, see| {
            one.supported_virtualization_types().iter().for_each(|one| see(one.as_str()))
        }),
        ("vcpu-info.default-cores", |one, see| see(&one.vcpu_info().default_cores().to_string())),
        ("vcpu-info.default-threads-per-core", |one, see| see(&one.vcpu_info().default_threads_per_core().to_string())),
        ("vcpu-info.default-vcpus", |one, see| see(&one.vcpu_info().default_vcpus().to_string())),
    ],
    tags: None,
};

/// AWS answers no more at once, asked or not.
const TYPES_PER_PAGE: i32 = 100;

impl Answer for DescribeInstanceTypesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceTypes", "Filters", "MaxResults", "NextToken"];

    fn answer(self, _: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInstanceTypesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_TYPES)?;
        let names = self.instance_types.as_deref().unwrap_or_default();
        if !names.is_empty() && self.max_results.is_some() {
            return Err(faults::combination("The parameter InstanceTypes cannot be used with the parameter MaxResults"));
        }
        if names.len() > 100 {
            return Err(faults::invalid_value("At most 100 instance types can be described at once"));
        }
        let max = self.max_results.or_else(|| names.is_empty().then_some(TYPES_PER_PAGE));
        let page = Page::new(&self, max, self.next_token.as_deref(), 5..=TYPES_PER_PAGE)?;
        let unknown: Vec<&str> = names.iter().map(|name| name.as_str()).filter(|name| find(name).is_none()).collect();
        if !unknown.is_empty() {
            let message = format!("The following supplied instance types do not exist: [{}]", unknown.join(", "));
            return Err(crate::handler::Fault::new("InvalidInstanceType", message));
        }
        let described = (1..).zip(all().map(InstanceType::describe));
        let asked = |info: &InstanceTypeInfo| names.is_empty() || names.iter().any(|name| name == info.instance_type());
        let (types, next_token) = page.cut(described.filter(|(_, info)| asked(info) && filters.matches(info)));
        Ok(DescribeInstanceTypesOutput { instance_types: Some(types), next_token })
    }
}

const KNOWN_OFFERINGS: Known<InstanceTypeOffering> = Known {
    fields: &[("instance-type", |one, see| see(one.instance_type().as_str())), ("location", |one, see| see(one.location()))],
    tags: None,
};

impl Answer for DescribeInstanceTypeOfferingsInput {
    const MEMBERS: &'static [&'static str] = &["LocationType", "Filters", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInstanceTypeOfferingsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_OFFERINGS)?;
        let page = Page::new(&self, Some(self.max_results.unwrap_or(1000)), self.next_token.as_deref(), 5..=1000)?;
        let kind = self.location_type.clone().unwrap_or(LocationType::REGION);
        let zones = regions::zone_names(&region.name);
        let locations: Vec<String> = match kind.as_str() {
            "region" => vec![region.name.to_string()],
            "availability-zone" => zones.to_vec(),
            "availability-zone-id" => zones.iter().map(|zone| regions::zone_id(&region.name, zone)).collect(),
            "outpost" => Vec::new(),
            other => return Err(faults::invalid("LocationType", other, "Unknown location type.")),
        };
        let offerings = all().flat_map(|one| {
            locations.iter().map(move |location| InstanceTypeOffering {
                instance_type: Some(one.name().into()),
                location_type: None,
                location: Some(location.clone()),
            })
        });
        let described = offerings.map(|mut one| {
            one.location_type = Some(kind.clone());
            one
        });
        let (offerings, next_token) = page.cut((1..).zip(described).filter(|(_, one)| filters.matches(one)));
        Ok(DescribeInstanceTypeOfferingsOutput { instance_type_offerings: Some(offerings), next_token })
    }
}
