//! Key pairs, with real keys.

use pileus_ec2::{
    CreateKeyPairInput, CreateKeyPairOutput, DeleteKeyPairInput, DeleteKeyPairOutput, DescribeKeyPairsInput,
    DescribeKeyPairsOutput, ImportKeyPairInput, ImportKeyPairOutput, KeyPairInfo, KeyType, ResourceType,
};
use pileus_shape::Timestamp;

use super::{
    Answer, Region, faults,
    filters::{Filters, Known},
    key_material::{PublicKey, create_ed25519, create_rsa, parse_public_key},
    tags,
};
use crate::handler::{Context, Fault, Outcome};

#[derive(Clone, Debug)]
pub(super) struct KeyPair {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) public: PublicKey,
    fingerprint: String,
    created: Timestamp,
}

const NAME_BYTES_MAX: usize = 255;
const KEY_PAIRS_MAX: usize = 5000;

fn check_name(region: &Region, name: &str) -> Outcome<()> {
    if name.is_empty() {
        return Err(faults::missing_parameter("KeyName"));
    }
    if name.len() > NAME_BYTES_MAX || !name.is_ascii() || name.trim() != name {
        return Err(faults::invalid("KeyName", name, "A key name has up to 255 ASCII characters, without spaces around it."));
    }
    if region.key_pairs.contains(name) {
        return Err(Fault::new("InvalidKeyPair.Duplicate", "The keypair already exists"));
    }
    if region.key_pairs.len() >= KEY_PAIRS_MAX {
        return Err(Fault::new("ResourceLimitExceeded", format!("You have reached the limit of {KEY_PAIRS_MAX} key pairs")));
    }
    Ok(())
}

/// The key pair of this name, for a launch.
pub(super) fn named<'a>(region: &'a Region, name: &str) -> Outcome<&'a KeyPair> {
    region.key_pairs.get(name).ok_or_else(|| missing_name(name))
}

fn missing_name(name: &str) -> Fault {
    Fault::new("InvalidKeyPair.NotFound", format!("The key pair '{name}' does not exist"))
}

impl Answer for CreateKeyPairInput {
    const MEMBERS: &'static [&'static str] = &["KeyName", "KeyType", "TagSpecifications", "KeyFormat"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<CreateKeyPairOutput> {
        let name = self.key_name.unwrap_or_default();
        check_name(region, &name)?;
        let [tags] = tags::specified(&self.tag_specifications, [ResourceType::KEY_PAIR])?;
        match self.key_format.as_ref().map(|format| format.as_str()) {
            None | Some("pem") => {}
            Some("ppk") => return Err(faults::not_implemented("the KeyFormat ppk of CreateKeyPair")),
            Some(other) => return Err(faults::invalid("KeyFormat", other, "It is pem or ppk.")),
        }
        let created = match self.key_type.as_ref().map(|kind| kind.as_str()) {
            None | Some("rsa") => create_rsa(|| context.ids.next()),
            Some("ed25519") => {
                let seed = context.ids.bytes();
                // Lossless: the high half.
                create_ed25519(seed, (context.ids.next() >> 32) as u32)
                    .ok_or_else(|| Fault::with_status(500, "InternalError", "An internal error has occurred"))?
            }
            Some(other) => return Err(faults::invalid("KeyType", other, "It is rsa or ed25519.")),
        };
        let id = context.ids.resource("key");
        region.tags.add(&id, &tags)?;
        let pair = KeyPair {
            id: id.clone(),
            name: name.clone(),
            public: created.public,
            fingerprint: created.fingerprint.clone(),
            created: context.now.truncate_to_millis(),
        };
        region.key_pairs.insert(&name, pair);
        Ok(CreateKeyPairOutput {
            tags: region.tags.of(&id),
            key_pair_id: Some(id),
            key_name: Some(name),
            key_fingerprint: Some(created.fingerprint),
            key_material: Some(created.private),
        })
    }
}

impl Answer for ImportKeyPairInput {
    const MEMBERS: &'static [&'static str] = &["TagSpecifications", "KeyName", "PublicKeyMaterial"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<ImportKeyPairOutput> {
        let name = self.key_name.unwrap_or_default();
        check_name(region, &name)?;
        let [tags] = tags::specified(&self.tag_specifications, [ResourceType::KEY_PAIR])?;
        let public = parse_public_key(self.public_key_material.as_deref().unwrap_or_default())
            .ok_or_else(|| Fault::new("InvalidKey.Format", "Key is not in valid OpenSSH public key format"))?;
        let id = context.ids.resource("key");
        region.tags.add(&id, &tags)?;
        let fingerprint = public.fingerprint();
        let pair = KeyPair {
            id: id.clone(),
            name: name.clone(),
            public,
            fingerprint: fingerprint.clone(),
            created: context.now.truncate_to_millis(),
        };
        region.key_pairs.insert(&name, pair);
        Ok(ImportKeyPairOutput {
            key_fingerprint: Some(fingerprint),
            key_name: Some(name),
            tags: region.tags.of(&id),
            key_pair_id: Some(id),
        })
    }
}

impl Answer for DeleteKeyPairInput {
    const MEMBERS: &'static [&'static str] = &["KeyName", "KeyPairId"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DeleteKeyPairOutput> {
        let found = match (&self.key_name, &self.key_pair_id) {
            (None, None) => return Err(faults::missing_parameter("KeyName")),
            (Some(_), Some(_)) => {
                return Err(faults::combination("The parameter KeyName cannot be used with the parameter KeyPairId"));
            }
            (Some(name), None) => region.key_pairs.get(name),
            (None, Some(id)) => region.key_pairs.iter().find(|pair| pair.id == *id),
        };
        // One that is not there is as good as deleted.
        let Some((name, id)) = found.map(|pair| (pair.name.clone(), pair.id.clone())) else {
            return Ok(DeleteKeyPairOutput { r#return: Some(true), key_pair_id: None });
        };
        region.key_pairs.remove(&name);
        region.tags.forget(&id);
        Ok(DeleteKeyPairOutput { r#return: Some(true), key_pair_id: Some(id) })
    }
}

const KNOWN: Known<KeyPairInfo> = Known {
    fields: &[
        ("fingerprint", |pair, see| see(pair.key_fingerprint())),
        ("key-name", |pair, see| see(pair.key_name())),
        ("key-pair-id", |pair, see| see(pair.key_pair_id())),
    ],
    tags: Some(KeyPairInfo::tags),
};

impl Answer for DescribeKeyPairsInput {
    const MEMBERS: &'static [&'static str] = &["KeyNames", "KeyPairIds", "IncludePublicKey", "Filters"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeKeyPairsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN)?;
        let (names, ids) = (self.key_names.unwrap_or_default(), self.key_pair_ids.unwrap_or_default());
        if let Some(name) = names.iter().find(|name| !region.key_pairs.contains(name)) {
            return Err(missing_name(name));
        }
        let missing: Vec<String> =
            ids.iter().filter(|id| !region.key_pairs.iter().any(|pair| pair.id == **id)).cloned().collect();
        if !missing.is_empty() {
            return Err(faults::KEY_PAIR.missing(&missing));
        }
        let asked =
            |pair: &&KeyPair| (names.is_empty() && ids.is_empty()) || names.contains(&pair.name) || ids.contains(&pair.id);
        let described = region.key_pairs.iter().filter(asked).map(|pair| KeyPairInfo {
            key_pair_id: Some(pair.id.clone()),
            key_type: Some(pair.kind()),
            tags: region.tags.of(&pair.id),
            public_key: (self.include_public_key == Some(true)).then(|| pair.public.ssh_line(&pair.name)),
            create_time: Some(pair.created),
            key_name: Some(pair.name.clone()),
            key_fingerprint: Some(pair.fingerprint.clone()),
        });
        Ok(DescribeKeyPairsOutput { key_pairs: Some(described.filter(|pair| filters.matches(pair)).collect()) })
    }
}

impl KeyPair {
    pub(super) fn kind(&self) -> KeyType {
        match self.public {
            PublicKey::Rsa { .. } => KeyType::RSA,
            PublicKey::Ed25519(_) => KeyType::ED25519,
        }
    }
}
