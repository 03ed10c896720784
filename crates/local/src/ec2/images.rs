//! The images that everybody may launch.

use pileus_ec2::{
    ArchitectureValues, BlockDeviceMapping, BootModeValues, DescribeImagesInput, DescribeImagesOutput, DeviceType,
    EbsBlockDevice, HypervisorType, ImageState, ImageTypeValues, ImdsSupportValues, PlatformValues, VirtualizationType,
    VolumeType,
};

use super::{
    Answer, Region, faults,
    filters::{Filters, Known, flag},
    input::fnv,
    paging::Page,
};
use crate::{
    ACCOUNT,
    handler::{Context, Outcome},
};

/// What every region has an image of. Its id is made from the region's name and its own, but for one that has a fixed id.
#[derive(Debug)]
pub(super) struct Image {
    id: Option<&'static str>,
    name: &'static str,
    description: &'static str,
    pub(super) architecture: &'static str,
    owner: &'static Owner,
    pub(super) platform_details: &'static str,
    pub(super) usage_operation: &'static str,
    pub(super) root_device: &'static str,
    pub(super) root_gib: i32,
    pub(super) root_type: &'static str,
    pub(super) boot_mode: Option<&'static str>,
    /// Whether instances take their metadata with session tokens only.
    pub(super) imds_v2: bool,
    created: &'static str,
}

#[derive(Debug)]
struct Owner {
    account: &'static str,
    alias: Option<&'static str>,
}

const AMAZON: &Owner = &Owner { account: "137112412989", alias: Some("amazon") };
const MICROSOFT: &Owner = &Owner { account: "801119661308", alias: Some("amazon") };
const CANONICAL: &Owner = &Owner { account: "099720109477", alias: None };
const DEBIAN: &Owner = &Owner { account: "136693071363", alias: None };

const X86: &str = "x86_64";
const ARM: &str = "arm64";

const LINUX: Image = Image {
    id: None,
    name: "",
    description: "",
    architecture: X86,
    owner: AMAZON,
    platform_details: "Linux/UNIX",
    usage_operation: "RunInstances",
    root_device: "/dev/xvda",
    root_gib: 8,
    root_type: "gp3",
    boot_mode: None,
    imds_v2: false,
    created: "2026-01-01T00:00:00.000Z",
};

const IMAGES: &[Image] = &[
    Image {
        name: "al2023-ami-2023.9.20251208.0-kernel-6.1-x86_64",
        description: "Amazon Linux 2023 AMI 2023.9.20251208.0 x86_64 HVM kernel-6.1",
        boot_mode: Some("uefi-preferred"),
        imds_v2: true,
        created: "2025-12-08T22:01:14.000Z",
        ..LINUX
    },
    Image {
        name: "al2023-ami-2023.9.20251208.0-kernel-6.1-arm64",
        description: "Amazon Linux 2023 AMI 2023.9.20251208.0 arm64 HVM kernel-6.1",
        architecture: ARM,
        boot_mode: Some("uefi"),
        imds_v2: true,
        created: "2025-12-08T22:01:12.000Z",
        ..LINUX
    },
    Image {
        name: "amzn2-ami-hvm-2.0.20251201.0-x86_64-gp2",
        description: "Amazon Linux 2 AMI 2.0.20251201.0 x86_64 HVM gp2",
        root_type: "gp2",
        created: "2025-12-01T20:33:41.000Z",
        ..LINUX
    },
    Image {
        name: "amzn2-ami-hvm-2.0.20251201.0-arm64-gp2",
        description: "Amazon Linux 2 AMI 2.0.20251201.0 arm64 HVM gp2",
        architecture: ARM,
        root_type: "gp2",
        boot_mode: Some("uefi"),
        created: "2025-12-01T20:33:40.000Z",
        ..LINUX
    },
    Image {
        name: "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20251212",
        description: "Canonical, Ubuntu, 24.04, amd64 noble image",
        owner: CANONICAL,
        root_device: "/dev/sda1",
        boot_mode: Some("uefi-preferred"),
        imds_v2: true,
        created: "2025-12-12T07:12:53.000Z",
        ..LINUX
    },
    Image {
        name: "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20251212",
        description: "Canonical, Ubuntu, 24.04, arm64 noble image",
        owner: CANONICAL,
        architecture: ARM,
        root_device: "/dev/sda1",
        boot_mode: Some("uefi"),
        imds_v2: true,
        created: "2025-12-12T07:10:02.000Z",
        ..LINUX
    },
    Image {
        name: "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-20251201",
        description: "Canonical, Ubuntu, 22.04 LTS, amd64 jammy image",
        owner: CANONICAL,
        root_device: "/dev/sda1",
        root_type: "gp2",
        boot_mode: Some("uefi-preferred"),
        created: "2025-12-01T09:44:20.000Z",
        ..LINUX
    },
    Image {
        name: "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-arm64-server-20251201",
        description: "Canonical, Ubuntu, 22.04 LTS, arm64 jammy image",
        owner: CANONICAL,
        architecture: ARM,
        root_device: "/dev/sda1",
        root_type: "gp2",
        boot_mode: Some("uefi"),
        created: "2025-12-01T09:42:36.000Z",
        ..LINUX
    },
    Image {
        // The image of many a tutorial. In AWS only us-east-2 has it.
        id: Some("ami-0c55b159cbfafe1f0"),
        name: "ubuntu/images/hvm-ssd/ubuntu-bionic-18.04-amd64-server-20190212.1",
        description: "Canonical, Ubuntu, 18.04 LTS, amd64 bionic image build on 2019-02-12",
        owner: CANONICAL,
        root_device: "/dev/sda1",
        root_type: "gp2",
        created: "2019-02-12T21:20:43.000Z",
        ..LINUX
    },
    Image {
        name: "debian-12-amd64-20251112-2294",
        description: "Debian 12 (20251112-2294)",
        owner: DEBIAN,
        boot_mode: Some("uefi-preferred"),
        created: "2025-11-12T06:12:31.000Z",
        ..LINUX
    },
    Image {
        name: "debian-12-arm64-20251112-2294",
        description: "Debian 12 (20251112-2294)",
        owner: DEBIAN,
        architecture: ARM,
        boot_mode: Some("uefi"),
        created: "2025-11-12T06:12:30.000Z",
        ..LINUX
    },
    Image {
        name: "Windows_Server-2022-English-Full-Base-2025.12.10",
        description: "Microsoft Windows Server 2022 Full Locale English AMI provided by Amazon",
        owner: MICROSOFT,
        platform_details: "Windows",
        usage_operation: "RunInstances:0002",
        root_device: "/dev/sda1",
        root_gib: 30,
        created: "2025-12-10T19:05:09.000Z",
        ..LINUX
    },
    Image {
        name: "Windows_Server-2025-English-Full-Base-2025.12.10",
        description: "Microsoft Windows Server 2025 Full Locale English AMI provided by Amazon",
        owner: MICROSOFT,
        platform_details: "Windows",
        usage_operation: "RunInstances:0002",
        root_device: "/dev/sda1",
        root_gib: 30,
        boot_mode: Some("uefi"),
        imds_v2: true,
        created: "2025-12-10T19:04:41.000Z",
        ..LINUX
    },
];

impl Image {
    /// Its id in a region.
    pub(super) fn id(&self, region: &str) -> String {
        self.id.map_or_else(|| format!("ami-0{:016x}", hash(region, self.name, 0)), str::to_owned)
    }

    /// The snapshot that its root volume is made from.
    pub(super) fn snapshot_id(&self, region: &str) -> String {
        format!("snap-0{:016x}", hash(region, self.name, 1))
    }

    pub(super) fn is_windows(&self) -> bool {
        self.platform_details.starts_with("Windows")
    }

    fn describe(&self, region: &Region) -> pileus_ec2::Image {
        let id = self.id(&region.name);
        let location = self.owner.alias.unwrap_or(self.owner.account);
        pileus_ec2::Image {
            platform_details: Some(self.platform_details.to_owned()),
            usage_operation: Some(self.usage_operation.to_owned()),
            block_device_mappings: Some(vec![BlockDeviceMapping {
                device_name: Some(self.root_device.to_owned()),
                ebs: Some(EbsBlockDevice {
                    delete_on_termination: Some(true),
                    iops: (self.root_type == "gp3").then_some(3000),
                    snapshot_id: Some(self.snapshot_id(&region.name)),
                    volume_size: Some(self.root_gib),
                    volume_type: Some(VolumeType::from(self.root_type)),
                    throughput: (self.root_type == "gp3").then_some(125),
                    encrypted: Some(false),
                    ..EbsBlockDevice::default()
                }),
                ..BlockDeviceMapping::default()
            }]),
            description: Some(self.description.to_owned()),
            ena_support: Some(true),
            hypervisor: Some(HypervisorType::XEN),
            image_owner_alias: self.owner.alias.map(str::to_owned),
            name: Some(self.name.to_owned()),
            root_device_name: Some(self.root_device.to_owned()),
            root_device_type: Some(DeviceType::EBS),
            sriov_net_support: Some("simple".to_owned()),
            tags: region.tags.of(&id),
            virtualization_type: Some(VirtualizationType::HVM),
            boot_mode: self.boot_mode.map(BootModeValues::from),
            imds_support: self.imds_v2.then_some(ImdsSupportValues::V2_0),
            image_id: Some(id),
            image_location: Some(format!("{location}/{}", self.name)),
            state: Some(ImageState::AVAILABLE),
            owner_id: Some(self.owner.account.to_owned()),
            creation_date: Some(self.created.to_owned()),
            public: Some(true),
            product_codes: Some(Vec::new()),
            architecture: Some(ArchitectureValues::from(self.architecture)),
            image_type: Some(ImageTypeValues::MACHINE),
            platform: self.is_windows().then_some(PlatformValues::WINDOWS),
            ..pileus_ec2::Image::default()
        }
    }
}

fn hash(region: &str, name: &str, salt: u8) -> u64 {
    let hash = fnv(fnv(fnv(0xcbf2_9ce4_8422_2325, region.as_bytes()), &[0, salt]), name.as_bytes());
    // FNV's high bits vary little between like texts.
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

/// The image with this id in a region.
pub(super) fn find(region: &str, id: &str) -> Option<&'static Image> {
    IMAGES.iter().find(|image| image.id(region) == id)
}

const KNOWN: Known<pileus_ec2::Image> = Known {
    fields: &[
        ("architecture", |image, see| see(image.architecture().as_str())),
        ("block-device-mapping.delete-on-termination", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(flag(one.ebs().delete_on_termination())));
        }),
        ("block-device-mapping.device-name", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(one.device_name()))
        }),
        ("block-device-mapping.encrypted", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(flag(one.ebs().encrypted())))
        }),
        ("block-device-mapping.snapshot-id", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(one.ebs().snapshot_id()))
        }),
        ("block-device-mapping.volume-size", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(&one.ebs().volume_size().to_string()));
        }),
        ("block-device-mapping.volume-type", |image, see| {
            image.block_device_mappings().iter().for_each(|one| see(one.ebs().volume_type().as_str()));
        }),
        ("creation-date", |image, see| see(image.creation_date())),
        ("description", |image, see| see(image.description())),
        ("ena-support", |image, see| see(flag(image.ena_support()))),
        ("hypervisor", |image, see| see(image.hypervisor().as_str())),
        ("image-id", |image, see| see(image.image_id())),
        ("image-type", |image, see| see(image.image_type().as_str())),
        ("is-public", |image, see| see(flag(image.public()))),
        ("manifest-location", |image, see| see(image.image_location())),
        ("name", |image, see| see(image.name())),
        ("owner-alias", |image, see| image.image_owner_alias.iter().for_each(|alias| see(alias))),
        ("owner-id", |image, see| see(image.owner_id())),
        // Only Windows has a platform.
        ("platform", |image, see| image.platform.iter().for_each(|_| see("windows"))),
        ("platform-details", |image, see| see(image.platform_details())),
        ("root-device-name", |image, see| see(image.root_device_name())),
        ("root-device-type", |image, see| see(image.root_device_type().as_str())),
        ("sriov-net-support", |image, see| see(image.sriov_net_support())),
        ("state", |image, see| see(image.state().as_str())),
        ("usage-operation", |image, see| see(image.usage_operation())),
        ("virtualization-type", |image, see| see(image.virtualization_type().as_str())),
    ],
    tags: Some(pileus_ec2::Image::tags),
};

impl Answer for DescribeImagesInput {
    const MEMBERS: &'static [&'static str] =
        &["ExecutableUsers", "ImageIds", "Owners", "IncludeDeprecated", "IncludeDisabled", "Filters", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeImagesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 1..=1000)?;
        let ids = self.image_ids.as_deref().unwrap_or_default();
        faults::IMAGE.check_ids(ids)?;
        let missing: Vec<String> = ids.iter().filter(|id| find(&region.name, id).is_none()).cloned().collect();
        if !missing.is_empty() {
            return Err(faults::IMAGE.missing(&missing));
        }
        let owners = self.owners.as_deref().unwrap_or_default();
        if let Some(owner) = owners.iter().find(|owner| !is_owner(owner)) {
            return Err(faults::invalid_value(format!("Invalid user id: \"{owner}\"")));
        }
        let users = self.executable_users.as_deref().unwrap_or_default();
        if let Some(user) = users.iter().find(|user| !matches!(user.as_str(), "self" | "all") && !is_account(user)) {
            return Err(faults::invalid_value(format!("Invalid user id: \"{user}\"")));
        }
        let asked = |image: &Image| {
            let owned = |owner: &String| {
                *owner == image.owner.account
                    || image.owner.alias == Some(owner)
                    || (owner == "self" && image.owner.account == ACCOUNT)
            };
            // All images are public: no account was given any of them by name.
            (owners.is_empty() || owners.iter().any(owned)) && (users.is_empty() || users.iter().any(|user| user == "all"))
        };
        let described = (1..).zip(IMAGES).filter(|(_, image)| asked(image)).map(|(place, image)| (place, image.describe(region)));
        let asked_by_id = |image: &pileus_ec2::Image| ids.is_empty() || ids.iter().any(|id| id == image.image_id());
        let (images, next_token) = page.cut(described.filter(|(_, image)| asked_by_id(image) && filters.matches(image)));
        Ok(DescribeImagesOutput { next_token, images: Some(images) })
    }
}

fn is_owner(owner: &str) -> bool {
    matches!(owner, "self" | "amazon" | "aws-backup-vault" | "aws-marketplace") || is_account(owner)
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}
