//! GetObjectAttributes: what is known of an object without its bytes.

use pileus_s3::{
    GetObjectAttributesInput, GetObjectAttributesOutput, GetObjectAttributesParts, ObjectAttributes, ObjectPart, S3Checksum,
};
use pileus_shape::Enumeration;

use super::{
    Serve, State,
    checksums::{self, Kind},
    faults, keys,
    objects::Object,
    text,
};
use crate::handler::{Context, Outcome};

/// How many parts an answer has at the most.
const PARTS_MAX: i32 = 1000;

impl Serve for GetObjectAttributesInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<GetObjectAttributesOutput> {
        let object = state.bucket(&self.bucket)?.object(keys::named(&self.key))?;
        let asked = self.object_attributes.as_deref().unwrap_or_default();
        if let Some(unknown) = asked.iter().find(|name| !ObjectAttributes::VALUES.contains(&name.as_str())) {
            let message = "Invalid attribute name specified.";
            return Err(faults::invalid_argument(message, "x-amz-object-attributes", unknown.as_str()));
        }
        let has = |name: ObjectAttributes| asked.contains(&name).then_some(());
        Ok(GetObjectAttributesOutput {
            last_modified: Some(object.modified),
            e_tag: has(ObjectAttributes::E_TAG).map(|()| object.e_tag.clone()),
            checksum: has(ObjectAttributes::CHECKSUM).map(|()| checksum(object)),
            object_parts: has(ObjectAttributes::OBJECT_PARTS).and_then(|()| parts(&self, object)),
            storage_class: has(ObjectAttributes::STORAGE_CLASS).map(|()| object.storage_class.clone()),
            object_size: has(ObjectAttributes::OBJECT_SIZE).and_then(|()| i64::try_from(object.contents.len()).ok()),
            ..Default::default()
        })
    }
}

/// Here, and only here, a composite checksum goes without its number of parts.
fn checksum(object: &Object) -> S3Checksum {
    let mut out = S3Checksum::default();
    checksums::show(&mut out, object.checksum.algorithm, text::base64(&object.checksum.value));
    checksums::show_kind(&mut out, object.checksum.kind);
    out
}

/// Of an object that came in parts: how many and, where each has its own checksum, those.
fn parts(input: &GetObjectAttributesInput, object: &Object) -> Option<GetObjectAttributesParts> {
    let count = i32::try_from(object.parts.len()).ok().filter(|count| *count > 0)?;
    let total = GetObjectAttributesParts { total_parts_count: Some(count), ..Default::default() };
    if object.checksum.kind == Kind::FullObject {
        return Some(total);
    }
    let max = input.max_parts.unwrap_or(PARTS_MAX).clamp(0, PARTS_MAX);
    let after = input.part_number_marker.unwrap_or(0).max(0);
    let first = after.saturating_add(1);
    let last = after.saturating_add(max).min(count);
    let part = |number: i32| {
        let kept = object.parts.get(number as usize - 1)?;
        let mut part = ObjectPart { part_number: Some(number), size: i64::try_from(kept.len).ok(), ..Default::default() };
        checksums::show(&mut part, object.checksum.algorithm, text::base64(&kept.checksum));
        Some(part)
    };
    let parts: Vec<ObjectPart> = (first..=last).filter_map(part).collect();
    Some(GetObjectAttributesParts {
        part_number_marker: Some(after),
        next_part_number_marker: Some(parts.last().and_then(|part| part.part_number).unwrap_or(0)),
        max_parts: Some(max),
        is_truncated: Some(last < count && last >= first),
        parts: Some(parts),
        ..total
    })
}
