//! Tags, which every resource keeps in the same place.

use imbl::OrdMap;
use pileus_ec2::{
    CreateTagsInput, DeleteTagsInput, DescribeTagsInput, DescribeTagsOutput, ResourceType, Tag, TagDescription, TagSpecification,
};

use super::{
    Answer, Region,
    faults::{self, GATEWAY, GROUP, IMAGE, INSTANCE, INTERFACE, KEY_PAIR, Kind, ROUTE_TABLE, RULE, SUBNET, VOLUME, VPC},
    filters::{Filters, Known, like},
    images,
    paging::Page,
};
use crate::handler::{Context, Fault, Outcome};

const TAGS_MAX: usize = 50;
const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;
const RESOURCES_MAX: usize = 1000;

/// The tags of one resource.
pub(super) type TagSet = OrdMap<String, String>;

/// The tags of all the resources of a region, by id.
#[derive(Clone, Debug, Default)]
pub(super) struct Tags(OrdMap<String, TagSet>);

impl Tags {
    /// The tags of one resource as descriptions show them.
    pub(super) fn of(&self, id: &str) -> Option<Vec<Tag>> {
        let tag = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
        Some(self.0.get(id).map(|set| set.iter().map(tag).collect()).unwrap_or_default())
    }

    /// Adds tags to one resource, or changes them. They were checked one by one, not how many they become.
    pub(super) fn add(&mut self, id: &str, tags: &TagSet) -> Outcome<()> {
        if tags.is_empty() {
            return Ok(());
        }
        let mut set = self.0.get(id).cloned().unwrap_or_default();
        set.extend(tags.iter().map(|(key, value)| (key.clone(), value.clone())));
        if set.len() > TAGS_MAX {
            return Err(Fault::new("TagLimitExceeded", format!("More than {TAGS_MAX} tags specified")));
        }
        self.0.insert(id.to_owned(), set);
        Ok(())
    }

    /// Forgets the tags of a resource that is gone.
    pub(super) fn forget(&mut self, id: &str) {
        self.0.remove(id);
    }
}

/// The tags of a list, each checked.
pub(super) fn checked(tags: &[Tag]) -> Outcome<TagSet> {
    let mut set = TagSet::new();
    for tag in tags {
        let (key, value) = (tag.key(), tag.value());
        if key.is_empty() {
            return Err(faults::invalid_value("Tag key cannot be empty."));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(faults::invalid_value("Tag keys starting with 'aws:' are reserved for internal use"));
        }
        if key.chars().count() > KEY_CHARS_MAX {
            return Err(faults::invalid_value(format!("Tag key exceeds the maximum length of {KEY_CHARS_MAX} characters")));
        }
        if value.chars().count() > VALUE_CHARS_MAX {
            return Err(faults::invalid_value(format!("Tag value exceeds the maximum length of {VALUE_CHARS_MAX} characters")));
        }
        if set.insert(key.to_owned(), value.to_owned()).is_some() {
            return Err(faults::invalid_value(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    if set.len() > TAGS_MAX {
        return Err(Fault::new("TagLimitExceeded", format!("More than {TAGS_MAX} tags specified")));
    }
    Ok(set)
}

/// The tags that a request gives to new resources, by the kinds it may make.
pub(super) fn specified<const N: usize>(
    specifications: &Option<Vec<TagSpecification>>,
    allowed: [ResourceType; N],
) -> Outcome<[TagSet; N]> {
    let mut sets = [const { None }; N];
    for specification in specifications.as_deref().unwrap_or_default() {
        let Some(kind) = &specification.resource_type else {
            return Err(faults::missing_parameter("TagSpecification.ResourceType"));
        };
        let Some(at) = allowed.iter().position(|one| one == kind) else {
            return Err(faults::invalid_value(format!("'{kind}' is not a valid taggable resource type for this operation.")));
        };
        let tags = specification.tags.as_deref().unwrap_or_default();
        if tags.is_empty() {
            return Err(faults::invalid_value("Tag specification must have at least one tag"));
        }
        if sets[at].replace(checked(tags)?).is_some() {
            return Err(faults::invalid_value(format!("The resource type '{kind}' is specified more than once.")));
        }
    }
    Ok(sets.map(Option::unwrap_or_default))
}

/// The kinds of resource that can have tags here.
const TAGGABLE: &[(&Kind, ResourceType)] = &[
    (&INSTANCE, ResourceType::INSTANCE),
    (&IMAGE, ResourceType::IMAGE),
    (&VOLUME, ResourceType::VOLUME),
    (&INTERFACE, ResourceType::NETWORK_INTERFACE),
    (&GROUP, ResourceType::SECURITY_GROUP),
    (&RULE, ResourceType::SECURITY_GROUP_RULE),
    (&KEY_PAIR, ResourceType::KEY_PAIR),
    (&VPC, ResourceType::VPC),
    (&SUBNET, ResourceType::SUBNET),
    (&GATEWAY, ResourceType::INTERNET_GATEWAY),
    (&ROUTE_TABLE, ResourceType::ROUTE_TABLE),
];

fn kind_of(id: &str) -> Option<&'static (&'static Kind, ResourceType)> {
    let (prefix, _) = id.split_once('-')?;
    TAGGABLE.iter().find(|(kind, _)| kind.prefix == prefix)
}

/// Refuses an id that no resource has.
fn check_exists(region: &Region, id: &str) -> Outcome<()> {
    let Some((kind, _)) = kind_of(id) else { return Err(Fault::new("InvalidID", format!("The ID '{id}' is not valid"))) };
    kind.check_id(id)?;
    let exists = match kind.prefix {
        "i" => region.instances.contains(id),
        "ami" => images::find(&region.name, id).is_some(),
        "vol" => region.instances.iter().any(|instance| instance.volumes.iter().any(|volume| volume.id == id)),
        "eni" => region.instances.iter().any(|instance| instance.network.as_ref().is_some_and(|network| network.id == id)),
        "sg" => region.groups.contains(id),
        "sgr" => region.groups.iter().any(|group| group.rules.iter().any(|rule| rule.id == id)),
        "key" => region.key_pairs.iter().any(|pair| pair.id == id),
        "vpc" => region.vpcs.contains(id),
        "subnet" => region.subnets.contains(id),
        "igw" => region.gateways.contains(id),
        "rtb" => region.route_tables.contains(id),
        _ => false,
    };
    if exists { Ok(()) } else { Err(kind.missing_one(id)) }
}

fn check_resources(region: &Region, resources: &[String]) -> Outcome<()> {
    if resources.is_empty() {
        return Err(faults::missing_parameter("ResourceId"));
    }
    if resources.len() > RESOURCES_MAX {
        return Err(faults::invalid_value(format!("At most {RESOURCES_MAX} resources can be tagged at once")));
    }
    resources.iter().try_for_each(|id| check_exists(region, id))
}

impl Answer for CreateTagsInput {
    const MEMBERS: &'static [&'static str] = &["Resources", "Tags"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<()> {
        let resources = self.resources.unwrap_or_default();
        let tags = self.tags.unwrap_or_default();
        if tags.is_empty() {
            return Err(faults::missing_parameter("Tag"));
        }
        let tags = checked(&tags)?;
        check_resources(region, &resources)?;
        resources.iter().try_for_each(|id| region.tags.add(id, &tags))
    }
}

impl Answer for DeleteTagsInput {
    const MEMBERS: &'static [&'static str] = &["Resources", "Tags"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<()> {
        let resources = self.resources.unwrap_or_default();
        check_resources(region, &resources)?;
        for id in &resources {
            let Some(mut set) = region.tags.0.get(id).cloned() else { continue };
            match self.tags.as_deref() {
                // Without tags all go.
                None | Some([]) => set.clear(),
                Some(tags) => {
                    for tag in tags {
                        // A value, even an empty one, must be the tag's own; a tag that is not there is no error.
                        if tag.value.as_ref().is_none_or(|value| set.get(tag.key()) == Some(value)) {
                            set.remove(tag.key());
                        }
                    }
                }
            }
            if set.is_empty() {
                region.tags.forget(id);
            } else {
                region.tags.0.insert(id.clone(), set);
            }
        }
        Ok(())
    }
}

const KNOWN: Known<TagDescription> = Known {
    fields: &[
        ("key", |tag, see| see(tag.key())),
        ("value", |tag, see| see(tag.value())),
        ("resource-id", |tag, see| see(tag.resource_id())),
        ("resource-type", |tag, see| see(tag.resource_type().as_str())),
    ],
    tags: None,
};

impl Answer for DescribeTagsInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeTagsOutput> {
        // The filter `tag:Key` holds for tags of that key.
        let (by_key, rest): (Vec<_>, Vec<_>) = self
            .filters
            .clone()
            .unwrap_or_default()
            .into_iter()
            .partition(|filter| filter.name.as_deref().is_some_and(|name| name.starts_with("tag:")));
        let rest = Some(rest);
        let filters = Filters::new(&rest, &KNOWN)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let describe = |(id, key, value): (&String, &String, &String)| TagDescription {
            key: Some(key.clone()),
            value: Some(value.clone()),
            resource_id: Some(id.clone()),
            resource_type: kind_of(id).map(|(_, kind)| kind.clone()),
        };
        let all = region.tags.0.iter().flat_map(|(id, set)| set.iter().map(move |(key, value)| (id, key, value))).map(describe);
        let wanted = all.filter(|tag| filters.matches(tag)).filter(|tag| {
            by_key.iter().all(|filter| {
                let key = filter.name.as_deref().and_then(|name| name.strip_prefix("tag:"));
                key == Some(tag.key()) && filter.values.iter().flatten().any(|value| like(value, tag.value()))
            })
        });
        let (tags, next_token) = page.cut((1..).zip(wanted));
        Ok(DescribeTagsOutput { next_token, tags: Some(tags) })
    }
}
